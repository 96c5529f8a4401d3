import { expect, it } from 'vitest';
import { startTestBot } from './support/start-test-bot.ts';
import { messageActivity } from './support/teams-activities.ts';

it('gives up on an issuer that never answers, and answers 503', async () => {
  const bot = await startTestBot();
  bot.issuer.behave('hang');

  const started = Date.now();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => bot.post(messageActivity('hello', { serviceUrl: bot.connector.url }))),
  );

  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
  expect([Date.now() - started < 7_000, bot.turns.length, bot.issuer.fetches]).toEqual([true, 0, 1]);
  await bot.close();
});
