import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { notice } from './support/sample-messages.ts';
import { startTestBot, type TestBot } from './support/start-test-bot.ts';
import { messageActivity, pressActivity, type RawActivity } from './support/teams-activities.ts';
import { botAppId, type KeyName, type SignOptions } from './support/token-issuer.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot({ handle: async (_turn, emit) => emit(notice('answered')) });
});

afterAll(async () => await bot.close());

afterEach(() => bot.connector.clear());

const seconds = (offset: number) => Math.floor(Date.now() / 1_000) + offset;

function message(change: RawActivity = {}): RawActivity {
  return messageActivity('hello', { serviceUrl: bot.connector.url, change });
}

function sign(options: Partial<SignOptions> = {}): Promise<string> {
  return bot.issuer.sign({ serviceUrl: bot.connector.url, ...options });
}

function unsigned(header: object, claims: object, signature = ''): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.${signature}`;
}

const claims = () => ({
  iss: 'https://api.botframework.com',
  aud: botAppId,
  serviceurl: bot.connector.url,
  exp: seconds(3_600),
});

async function signedWithPublicKey(): Promise<string> {
  const body = unsigned({ alg: 'HS256', kid: 'teams', typ: 'JWT' }, claims()).slice(0, -1);
  const secret = await bot.issuer.publicKey('teams');
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

const anyTenant = '9f1d2c3b-0000-4000-8000-00000000beef';
const entra = { tid: anyTenant, azp: botAppId, appid: botAppId, ver: '2.0', serviceurl: undefined };

describe('a request with a token of the Bot Connector', () => {
  it.each([
    ['that is fresh', {}],
    ['that expired within the tolerance', { expiresIn: -200 }],
    ['that begins within the tolerance', { claims: { nbf: seconds(200) } }],
  ] satisfies [string, Partial<SignOptions>][])('%s is answered', async (_, options) => {
    const token = await sign(options);
    const before = bot.turns.length;

    const answer = await bot.postAs(`Bearer ${token}`, message());

    expect([answer.status, answer.text, bot.turns.length - before, bot.connector.calls.length]).toEqual([
      200,
      '',
      1,
      1,
    ]);
  });
});

const refused: readonly (readonly [string, () => Promise<string | null> | string | null])[] = [
  ['no header', () => null],
  ['an empty header', () => ''],
  ['a bearer without token', () => 'Bearer '],
  ['garbage', () => 'Bearer abc.def.ghi'],
  ['too few parts', () => 'Bearer abc.def'],
  ['a password', () => `Basic ${Buffer.from('bot:secret').toString('base64')}`],
  ['a token without the word Bearer', () => sign()],
  ['two tokens', async () => `Bearer ${await sign()}, Bearer ${await sign()}`],
  ['a token long expired', async () => `Bearer ${await sign({ expiresIn: -400 })}`],
  ['a token that never expires', async () => `Bearer ${await sign({ claims: { exp: undefined } })}`],
  ['a token that begins later', async () => `Bearer ${await sign({ claims: { nbf: seconds(900) } })}`],
  ['a token for another bot', async () => `Bearer ${await sign({ claims: { aud: anyTenant } })}`],
  ['a token for nobody', async () => `Bearer ${await sign({ claims: { aud: undefined } })}`],
  ['a token of another issuer', async () => `Bearer ${await sign({ claims: { iss: 'https://evil.example' } })}`],
  ['a token of no issuer', async () => `Bearer ${await sign({ claims: { iss: undefined } })}`],
  ['an unsigned token', () => `Bearer ${unsigned({ alg: 'none', kid: 'teams' }, claims())}`],
  ['an unsigned token with a signature', () => `Bearer ${unsigned({ alg: 'none', kid: 'teams' }, claims(), 'AAAA')}`],
  ['the public key taken for a secret', async () => `Bearer ${await signedWithPublicKey()}`],
  ['an unknown key', async () => `Bearer ${await sign({ keyId: 'somebody-else' })}`],
  ['no key id', () => `Bearer ${unsigned({ alg: 'RS256' }, claims(), 'AAAA')}`],
  ['a key id that is no text', () => `Bearer ${unsigned({ alg: 'RS256', kid: { a: 1 } }, claims(), 'AAAA')}`],
  ['a key id of 7 KB', () => `Bearer ${unsigned({ alg: 'RS256', kid: 'k'.repeat(7_000) }, claims(), 'AAAA')}`],
  ['a header with its own key', () => `Bearer ${unsigned({ alg: 'RS256', jku: bot.connector.url }, claims(), 'AAAA')}`],
  [
    'an unknown critical header',
    () => `Bearer ${unsigned({ alg: 'RS256', kid: 'teams', crit: ['x'], x: 1 }, claims(), 'AAAA')}`,
  ],
  ['a forged signature under a known key', async () => `Bearer ${await sign({ isForged: true })}`],
  ['claims that are no object', () => `Bearer ${unsigned({ alg: 'RS256', kid: 'teams' }, [1], 'AAAA')}`],
  ['no service address', async () => `Bearer ${await sign({ claims: { serviceurl: undefined } })}`],
  ['another service address', async () => `Bearer ${await sign({ serviceUrl: 'https://evil.example/' })}`],
  ['a service address as a list', async () => `Bearer ${await sign({ claims: { serviceurl: [bot.connector.url] } })}`],
  [
    'a skill',
    async () => `Bearer ${await sign({ claims: { ...entra, iss: `https://sts.windows.net/${anyTenant}/` } })}`,
  ],
  [
    'an Entra token of any tenant',
    async () =>
      `Bearer ${await sign({ claims: { ...entra, iss: `https://login.microsoftonline.com/${anyTenant}/v2.0` } })}`,
  ],
  [
    'the emulator',
    async () =>
      `Bearer ${await sign({ claims: { ...entra, iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' } })}`,
  ],
  ...(['webchat', 'directline', 'unendorsed'] satisfies KeyName[]).map(
    (key) => [`a key endorsed for ${key} only`, async () => `Bearer ${await sign({ key })}`] as const,
  ),
];

describe('a request that the Bot Connector did not send', () => {
  it.each(refused)('is refused for %s, and nothing runs', async (_, authorization) => {
    const before = bot.turns.length;

    const header = await authorization();
    const [written, pressed] = await Promise.all([
      bot.postAs(header, message()),
      bot.postAs(header, pressActivity({ verb: 'again', data: { caseId: 'x' } }, { serviceUrl: bot.connector.url })),
    ]);

    const words = JSON.stringify({ error: 'the request is not from the Bot Connector' });
    expect([written, pressed].map(({ status, text }) => [status, text])).toEqual([
      [401, words],
      [401, words],
    ]);
    expect([bot.turns.length - before, bot.connector.calls]).toEqual([0, []]);
  });

  it('does not become one by naming a helpdesk member and the Teams channel', async () => {
    const token = await sign({ key: 'directline' });
    const before = bot.turns.length;

    const answer = await bot.postAs(`Bearer ${token}`, message({ channelId: 'msteams' }));

    expect([answer.status, bot.turns.length - before]).toEqual([401, 0]);
  });

  it('is logged without its token', async () => {
    const token = await sign({ expiresIn: -4_000 });

    await bot.postAs(`Bearer ${token}`, message());

    const log = JSON.stringify(bot.logger.lines);
    expect([log.includes('ERR_JWT_EXPIRED'), log.includes(token), log.includes('hello')]).toEqual([true, false, false]);
  });
});
