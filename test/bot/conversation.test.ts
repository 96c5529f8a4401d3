import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notice } from './support/sample-messages.ts';
import { startTestBot, type TestBot } from './support/start-test-bot.ts';
import { ada, messageActivity, personalChatId } from './support/teams-activities.ts';

let bot: TestBot;

beforeEach(async () => {
  bot = await startTestBot({ handle: async (turn, emit) => emit(notice(`heard ${JSON.stringify(turn.input)}`)) });
});

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

describe('a message in a personal chat', () => {
  it('is answered in that chat', async () => {
    const answer = await bot.post(messageActivity('hello', { serviceUrl: bot.connector.url }));

    expect(answer.status).toBe(200);
    expect(
      bot.connector.calls.map(({ method, conversationId, activity }) => [method, conversationId, activity.text]),
    ).toEqual([['POST', personalChatId(ada), 'heard {"kind":"text","text":"hello"}']]);
  });
});
