import { afterEach, expect, it } from 'vitest';
import { AppError } from '../../src/core/app-error.ts';
import { startTestBot, type TestBot } from './support/start-test-bot.ts';
import { messageActivity } from './support/teams-activities.ts';

let bot: TestBot;

afterEach(() => bot.close());

it.each([
  ['en-GB', /^I cannot keep notes at the moment/],
  ['fr-FR', /^Je ne peux rien enregistrer pour le moment/],
  ['sv-SE', /^Jag kan inte spara något just nu/],
])('a person is told in %s that nothing can be kept, and the log says once why', async (locale, words) => {
  const message = 'the database desk.sqlite cannot be used: the disk is full; make room';
  bot = await startTestBot({
    handle: () => Promise.reject(new AppError('unavailable', message, { details: 'SQLITE_FULL' })),
  });
  const { connector, logger } = bot;

  await bot.post(messageActivity('why?', { serviceUrl: connector.url, change: { locale } }));

  const [said] = connector.calls.map(({ activity }) => String(activity.text));
  const lines = logger.lines.filter(({ level }) => level === 'error');
  expect(said).toMatch(words);
  expect(lines).toEqual([
    {
      level: 'error',
      message: 'a turn failed',
      data: { reference: expect.any(String), kind: 'AppError', message, code: 'unavailable', details: 'SQLITE_FULL' },
    },
  ]);
  expect(said).toContain(lines[0]?.data?.reference);
});
