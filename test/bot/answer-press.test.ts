import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import { notice, personVerdict, question, technicianVerdict } from './support/sample-messages.ts';
import { type Answer, type Handle, startTestBot, type TestBot, type TestBotOptions } from './support/start-test-bot.ts';
import { ada, messageActivity, pressActivity, type RawActivity } from './support/teams-activities.ts';

let bot: TestBot;

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

const answers: Readonly<Record<string, Message>> = {
  holds: technicianVerdict(),
  fails: personVerdict(),
  text: notice('Noted, <at>Everyone</at>.'),
};

/** Answers each choice with a message of its own; anything unknown with a text. */
const conversation: Handle = async ({ input }, emit) => {
  if (input.kind === 'text') return await emit(question());
  if (input.kind === 'again') return await emit(personVerdict());
  await emit(answers[input.choice] ?? notice('That question is no longer open. Ask me again.'));
};

function slow(ms: number): Handle {
  return async (turn, emit) => {
    await sleep(ms);
    await conversation(turn, emit);
  };
}

async function start(options: TestBotOptions = {}): Promise<void> {
  bot = await startTestBot({ handle: conversation, ...options });
}

const choose = (choice: string) => ({ verb: 'answer', data: { questionId: 'question-1', choice } });

function press(action: RawActivity, input: Partial<Parameters<typeof pressActivity>[1]> = {}): RawActivity {
  return pressActivity(action, { serviceUrl: bot.connector.url, ...input });
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const textType = 'application/vnd.microsoft.activity.message';
const gone = { statusCode: 200, type: textType, value: 'That question is no longer open. Ask me again.' };

function shape({ status, body }: Answer) {
  const { statusCode, type, value } = body as { statusCode: number; type: string; value: { type?: string } };
  return [status, statusCode, type, typeof value === 'string' ? value : value.type];
}

describe('a pressed button', () => {
  it.each(['holds', 'fails'])('is answered with the card that replaces it: %s', async (choice) => {
    await start();

    const answer = await bot.post(press(choose(choice)));

    expect(shape(answer)).toEqual([200, 200, cardType, 'AdaptiveCard']);
    expect(bot.connector.calls).toEqual([]);
  });

  it('is answered with a line when there is no card, in which nobody is mentioned', async () => {
    await start();

    const answer = await bot.post(press(choose('text')));

    expect(shape(answer)).toEqual([200, 200, textType, 'Noted, ‹at>Everyone‹/at>.']);
  });

  it('does not change how the next one is answered', async () => {
    await start();

    const kinds = [];
    for (const choice of ['holds', 'text', 'fails', 'unknown', 'holds']) {
      kinds.push(shape(await bot.post(press(choose(choice))))[2]);
    }

    expect([kinds, bot.connector.calls]).toEqual([[cardType, textType, cardType, textType, cardType], []]);
  });

  it('that asks for another look says so to the conversation, and nothing else', async () => {
    await start();

    const answer = await bot.post(press({ verb: 'again', data: { caseId: 'case-of-somebody-else' } }));

    expect([shape(answer)[2], bot.turns.map(({ input, askerId }) => [input, askerId])]).toEqual([
      cardType,
      [[{ kind: 'again' }, ada.entraObjectId]],
    ]);
  });

  it('of an old client arrives as a message and is answered as one', async () => {
    await start();

    await bot.post(
      messageActivity('', { serviceUrl: bot.connector.url, change: { text: null, value: choose('text') } }),
    );

    expect(bot.turns.map(({ input }) => input)).toEqual([{ kind: 'choice', questionId: 'question-1', choice: 'text' }]);
    expect(bot.connector.calls.map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('a press that is none of ours', () => {
  const forged: readonly (readonly [string, unknown])[] = [
    ['an unknown verb', { action: { verb: 'approve', data: { questionId: 'q', choice: 'c' } } }],
    ['no verb', { action: { data: {} } }],
    ['no action', {}],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'answer'],
    ['a list', [choose('holds')]],
    ['a choice that is an object', { action: { verb: 'answer', data: { questionId: 'q', choice: { $ne: '' } } } }],
    ['a question id that is a number', { action: { verb: 'answer', data: { questionId: 7, choice: 'holds' } } }],
    ['a choice of 1 KB', { action: { verb: 'answer', data: { questionId: 'q', choice: 'x'.repeat(1_000) } } }],
    ['no data', { action: { verb: 'answer' } }],
    ['a case id that is a list', { action: { verb: 'again', data: { caseId: ['x'] } } }],
  ];

  it.each(forged)('with %s is answered clearly, and nothing runs', async (_, value) => {
    await start();

    const answer = await bot.post(press({}, { change: { value } }));

    expect([answer.status, answer.body, bot.turns, bot.connector.calls]).toEqual([200, gone, [], []]);
  });

  it('cannot carry anything but the choice', async () => {
    await start();
    const extra = { questionId: 'question-1', choice: 'text', askerId: 'somebody', role: 'helpdesk', text: 'help' };

    await bot.post(press({ verb: 'answer', data: extra, askerId: 'somebody' }));

    expect(bot.turns.map(({ input, askerId }) => [input, askerId])).toEqual([
      [{ kind: 'choice', questionId: 'question-1', choice: 'text' }, ada.entraObjectId],
    ]);
  });

  it.each(['group', 'channel'] as const)(
    'in a %s conversation is answered clearly, and nothing runs',
    async (place) => {
      await start();

      const answer = await bot.post(press(choose('holds'), { place }));

      expect([answer.status, answer.body, bot.turns, bot.connector.calls]).toEqual([200, gone, [], []]);
    },
  );

  it('in a group, as a message of an old client, runs nothing either', async () => {
    await start();
    const change = { text: undefined, value: choose('holds') };

    const answer = await bot.post(messageActivity('', { serviceUrl: bot.connector.url, place: 'group', change }));

    expect([answer.status, bot.turns]).toEqual([200, []]);
    expect(bot.connector.calls.map(({ activity }) => activity.text)).toEqual([gone.value]);
  });

  it('by nobody who is signed in is refused', async () => {
    await start();

    const answer = await bot.post(press(choose('holds'), { author: { name: 'Nobody', entraObjectId: undefined } }));

    expect([shape(answer), bot.turns]).toEqual([
      [200, 200, textType, 'I only serve people who are signed in to this organisation.'],
      [],
    ]);
  });

  it('but an invoke of another kind gets no answer and runs nothing', async () => {
    await start();

    const answer = await bot.post(press({}, { change: { name: 'task/fetch', value: { data: {} } } }));

    expect([answer.status, answer.text, bot.turns, bot.connector.calls]).toEqual([501, '', [], []]);
  });
});

describe('a mistake of ours in a press', () => {
  it('is told with a reference, as an answer like any other', async () => {
    await start({
      handle: async () => {
        throw new Error('secret-thing');
      },
    });

    const answer = await bot.post(press(choose('holds')));

    expect([answer.status, shape(answer)[2]]).toEqual([200, textType]);
    expect(shape(answer)[3]).toMatch(/^Something went wrong on my side \(reference [0-9a-f-]{36}\)/);
    expect(answer.text).not.toMatch(/secret-thing/);
  });

  it('is told even when the store is away', async () => {
    await start();
    await bot.app.store.close();

    const answer = await bot.post(press(choose('holds')));

    expect([answer.status, String(shape(answer)[3]).includes('reference')]).toEqual([200, true]);
  });

  it('of too many presses at once is told as being busy', async () => {
    await start({ handle: slow(30) });

    const all = await Promise.all(Array.from({ length: 30 }, () => bot.post(press(choose('text')))));

    const said = new Set(all.map((answer) => shape(answer)[3]));
    expect([new Set(all.map(({ status }) => status)), said]).toEqual([
      new Set([200]),
      new Set(['Noted, ‹at>Everyone‹/at>.', 'I am still busy with your last question.']),
    ]);
  });
});
