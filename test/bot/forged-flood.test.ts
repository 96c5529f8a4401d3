import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notice } from './support/sample-messages.ts';
import { startTestBot, type TestBot } from './support/start-test-bot.ts';
import { ada, ben, messageActivity, personalChatId } from './support/teams-activities.ts';

const require = createRequire(import.meta.url);
const { ToBotFromBotOrEmulatorTokenValidationParameters: sdkParameters } =
  require('botframework-connector/lib/auth/tokenValidationParameters.js') as {
    readonly ToBotFromBotOrEmulatorTokenValidationParameters: { readonly issuer: readonly string[] };
  };

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot({ handle: async (_turn, emit) => emit(notice('answered')) });
});

afterAll(async () => await bot.close());

function forged(index: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const tenant = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const header = { alg: 'RS256', typ: 'JWT', kid: index % 2 === 0 ? `key-${index}` : 'teams' };
  const claims = { tid: tenant, iss: `https://sts.windows.net/${tenant}/`, ver: '1.0', appid: tenant, exp: 4e9 };
  return `Bearer ${part(header)}.${part(claims)}.AAAA`;
}

describe('two thousand forged requests', () => {
  it('leave nothing behind and have nobody asked for keys', async () => {
    await bot.post(messageActivity('first', { author: ben, serviceUrl: bot.connector.url }));
    const before = {
      issuers: sdkParameters.issuer.length,
      fetches: bot.issuer.fetches,
      turns: bot.turns.length,
      calls: bot.connector.calls.length,
    };

    const statuses = new Set<number>();
    for (let start = 0; start < 2_000; start += 100) {
      const batch = Array.from({ length: 100 }, (_, index) =>
        bot.postAs(forged(start + index), messageActivity('hello', { serviceUrl: bot.connector.url })),
      );
      for (const { status } of await Promise.all(batch)) statuses.add(status);
    }

    const chat = await bot.app.store.chats.read(ada.entraObjectId as string);
    expect({
      statuses: [...statuses],
      issuers: sdkParameters.issuer.length,
      fetches: bot.issuer.fetches,
      turns: bot.turns.length,
      calls: bot.connector.calls.length,
      chat,
    }).toEqual({ statuses: [401], ...before, chat: null });
  }, 30_000);

  it('do not stand in the way of a real one afterwards', async () => {
    const answer = await bot.post(messageActivity('still there?', { serviceUrl: bot.connector.url }));

    expect([answer.status, bot.connector.shown(personalChatId(ada)).length]).toEqual([200, 1]);
  });
});
