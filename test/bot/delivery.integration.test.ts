import { expect, it } from 'vitest';
import { notice } from './support/sample-messages.ts';
import { startTestBot } from './support/start-test-bot.ts';
import { messageActivity } from './support/teams-activities.ts';

it('gives up on a connector that never answers, without a second post', async () => {
  const bot = await startTestBot({ handle: async (_turn, emit) => emit(notice('hello')) });
  bot.connector.fail({ kind: 'hang' });

  const started = Date.now();
  const answer = await bot.post(messageActivity('why?', { serviceUrl: bot.connector.url }));

  const tookMs = Date.now() - started;
  expect([answer.status, bot.connector.calls.length, tookMs < 12_000]).toEqual([200, 1, true]);
  await bot.close();
});
