import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { notice, technicianVerdict } from './support/sample-messages.ts';
import { type Answer, startTestBot, type TestBot } from './support/start-test-bot.ts';
import { ada, personalChatId, pressActivity } from './support/teams-activities.ts';

let bot: TestBot;

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

/** Answers `text` in words and anything else with a card, after a while. */
async function start(ms: number, pressPatienceMs = 3_500): Promise<void> {
  bot = await startTestBot({
    pressPatienceMs,
    handle: async ({ input }, emit) => {
      await sleep(ms);
      await emit(input.kind === 'choice' && input.choice === 'text' ? notice('Noted.') : technicianVerdict());
    },
  });
}

function press(choice: string, pressedId = '1700000007') {
  const action = { verb: 'answer', data: { questionId: 'question-1', choice } };
  return pressActivity(action, { serviceUrl: bot.connector.url, pressedId });
}

const calls = () => bot.connector.calls.map(({ method, activityId }) => [method, activityId]);
const typeOf = ({ body }: Answer) => (body as { readonly type: string }).type;
const cardType = 'application/vnd.microsoft.card.adaptive';

describe('a press that Teams delivers again', () => {
  it('is told the same, and has no second effect', async () => {
    await start(0);
    const activity = press('holds');

    const [first, second] = [await bot.post(activity), await bot.post(activity)];

    expect([typeOf(first), second, bot.turns.length, calls()]).toEqual([cardType, first, 1, []]);
  });

  it('while the first is under way waits for the same answer', async () => {
    await start(300);
    const activity = press('holds');

    const [first, second] = await Promise.all([bot.post(activity), bot.post(activity)]);

    expect([typeOf(first), second, bot.turns.length]).toEqual([cardType, first, 1]);
  });

  it('after it was said that work goes on does not show the answer twice', async () => {
    await start(300, 50);
    const activity = press('holds');

    await Promise.all([bot.post(activity), bot.post(activity)]);
    await sleep(500);

    expect(calls()).toEqual([['PUT', '1700000007']]);
  });
});

describe('a slow answer to a press', () => {
  it('is announced, and then takes the place of the pressed card', async () => {
    await start(300, 50);

    const answer = await bot.post(press('holds'));
    await sleep(500);

    expect([answer.status, answer.body]).toEqual([
      200,
      {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Looking at the sign-in and audit logs …',
      },
    ]);
    expect(calls()).toEqual([['PUT', '1700000007']]);
    expect(bot.connector.calls[0]?.conversationId).toBe(personalChatId(ada));
  });

  it('in words comes after the card and leaves it there', async () => {
    await start(300, 50);

    await bot.post(press('text'));
    await sleep(500);

    expect(bot.connector.calls.map(({ method, activity }) => [method, activity.text])).toEqual([['POST', 'Noted.']]);
  });

  it('comes as a new card when the pressed one was deleted', async () => {
    await start(300, 50);
    bot.connector.fail({ method: 'PUT', kind: 404, code: 'ActivityNotFoundInConversation' });

    await bot.post(press('holds'));
    await sleep(700);

    expect(bot.connector.calls.map(({ method, status }) => [method, status])).toEqual([
      ['PUT', 404],
      ['POST', 200],
    ]);
  });

  it('to a chat that refuses the bot is not tried twice, and the chat is forgotten', async () => {
    await start(300, 50);
    bot.connector.fail({ kind: 403, code: 'BotNotInConversationRoster' });

    await bot.post(press('holds'));
    await sleep(700);

    expect([calls().length, await bot.app.store.chats.read(ada.entraObjectId as string)]).toEqual([1, null]);
  });
});
