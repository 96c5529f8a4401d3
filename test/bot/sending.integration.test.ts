import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import type { ConnectorFault } from './support/fake-connector.ts';
import { notice, personVerdict, technicianVerdict } from './support/sample-messages.ts';
import { startTestBot, type TestBot, type TestBotOptions } from './support/start-test-bot.ts';
import { ada, messageActivity, personalChatId } from './support/teams-activities.ts';

let bot: TestBot;

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

async function start(messages: readonly Message[], options: TestBotOptions & { readonly ms?: number } = {}) {
  bot = await startTestBot({
    ...options,
    handle: async (_turn, emit) => {
      await sleep(options.ms ?? 0);
      for (const message of messages) await emit(message);
    },
  });
}

function write() {
  return messageActivity('why?', { serviceUrl: bot.connector.url });
}

const calls = () => bot.connector.calls.map(({ method, status }) => [method, status]);
const chatOfAda = () => bot.app.store.chats.read(ada.entraObjectId as string);

describe('an answer', () => {
  it('that comes quickly is sent as one card', async () => {
    await start([technicianVerdict()]);

    await bot.post(write());

    expect(
      bot.connector.calls.map(({ activity }) => activity.attachments?.map(({ contentType }) => contentType)),
    ).toEqual([['application/vnd.microsoft.card.adaptive']]);
  });

  it('that is slow takes the place of the sign of work', async () => {
    await start([personVerdict(), notice('and one more thing')], { ms: 250, workingAfterMs: 80 });

    await bot.post(write());

    const [working, answer, more] = bot.connector.calls;
    expect(calls()).toEqual([
      ['POST', 200],
      ['PUT', 200],
      ['POST', 200],
    ]);
    expect(working?.activity.summary).toBe('Looking at the sign-in and audit logs …');
    expect([answer?.activityId, more?.activity.text]).toEqual([working?.assignedId, 'and one more thing']);
  });

  it('that takes seconds is not accompanied by anything but the sign of work', async () => {
    await start([personVerdict()], { ms: 2_300, workingAfterMs: 2_100 });

    await bot.post(write());

    expect(calls()).toEqual([
      ['POST', 200],
      ['PUT', 200],
    ]);
  });

  it('of nothing takes the sign of work away', async () => {
    await start([], { ms: 250, workingAfterMs: 80 });

    await bot.post(write());

    expect(calls()).toEqual([
      ['POST', 200],
      ['DELETE', 200],
    ]);
  });

  it('is sent as a new one when the sign of work was deleted meanwhile', async () => {
    await start([personVerdict()], { ms: 250, workingAfterMs: 80 });
    bot.connector.fail({ method: 'PUT', kind: 404, code: 'ActivityNotFoundInConversation' });

    await bot.post(write());

    expect(calls()).toEqual([
      ['POST', 200],
      ['PUT', 404],
      ['POST', 200],
    ]);
    expect(await chatOfAda()).not.toBeNull();
  });

  it('is sent as a new one when the sign of work could not be sent', async () => {
    await start([personVerdict()], { ms: 250, workingAfterMs: 80 });
    bot.connector.fail({ method: 'POST', kind: 500, times: 1 });

    await bot.post(write());

    expect(calls()).toEqual([
      ['POST', 500],
      ['POST', 200],
    ]);
  });
});

describe('a conversation that refuses the bot', () => {
  it.each([
    [403, 'BotDisabledByAdmin'],
    [403, 'ConversationBlockedByUser'],
    [404, 'ConversationNotFound'],
  ])('with %i %s gets nothing more and is not remembered', async (kind, code) => {
    await start([notice('first'), notice('second'), notice('third')]);
    bot.connector.fail({ kind, code });

    const answer = await bot.post(write());

    expect([answer.status, calls(), await chatOfAda()]).toEqual([200, [['POST', kind]], null]);
  });

  it('is remembered again when the person writes again', async () => {
    await start([notice('hello')]);
    bot.connector.fail({ kind: 403, times: 1 });
    await bot.post(write());

    await bot.post(write());

    expect([calls(), (await chatOfAda())?.conversationId]).toEqual([
      [
        ['POST', 403],
        ['POST', 200],
      ],
      personalChatId(ada),
    ]);
  });
});

describe('a post that fails', () => {
  it.each([429, 412])('with %i was not taken, and is repeated after the time asked for', async (kind) => {
    await start([notice('hello')]);
    bot.connector.fail({ kind, retryAfterSeconds: 1, times: 1 });

    await bot.post(write());

    const [first, second] = bot.connector.calls;
    expect(calls()).toEqual([
      ['POST', kind],
      ['POST', 200],
    ]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it.each([429, 412])('with %i and no time is repeated after a short while', async (kind) => {
    await start([notice('hello')]);
    bot.connector.fail({ kind, times: 2 });

    await bot.post(write());

    expect(calls()).toEqual([
      ['POST', kind],
      ['POST', kind],
      ['POST', 200],
    ]);
  });

  it('with 429 for longer than anybody waits is not repeated', async () => {
    await start([notice('hello')]);
    bot.connector.fail({ kind: 429, retryAfterSeconds: 60 });

    const answer = await bot.post(write());

    expect([answer.status, calls()]).toEqual([200, [['POST', 429]]]);
  });

  it.each([500, 502, 503, 504, 'reset'] satisfies ConnectorFault['kind'][])(
    'with %s may have been taken, and is not repeated',
    async (kind) => {
      await start([notice('hello')]);
      bot.connector.fail({ kind });

      const answer = await bot.post(write());

      expect([answer.status, calls()]).toEqual([200, [['POST', kind === 'reset' ? null : kind]]]);
      expect(await chatOfAda()).not.toBeNull();
    },
  );

  it.each([400, 401, 413])('with %i is not repeated', async (kind) => {
    await start([notice('hello')]);
    bot.connector.fail({ kind });

    const answer = await bot.post(write());

    expect([answer.status, calls()]).toEqual([200, [['POST', kind]]]);
  });
});

describe('a change that fails', () => {
  it.each([429, 500, 502, 503, 504, 'reset'] satisfies ConnectorFault['kind'][])(
    'with %s is repeated, because twice is the same as once',
    async (kind) => {
      await start([personVerdict()], { ms: 200, workingAfterMs: 50 });
      bot.connector.fail({ method: 'PUT', kind, times: 1 });

      await bot.post(write());

      expect(calls()).toEqual([
        ['POST', 200],
        ['PUT', kind === 'reset' ? null : kind],
        ['PUT', 200],
      ]);
    },
  );

  it('again and again is given up, and not sent as a second answer', async () => {
    await start([personVerdict()], { ms: 200, workingAfterMs: 50 });
    bot.connector.fail({ method: 'PUT', kind: 502 });

    const answer = await bot.post(write());

    expect([answer.status, calls()]).toEqual([
      200,
      [
        ['POST', 200],
        ['PUT', 502],
        ['PUT', 502],
        ['PUT', 502],
      ],
    ]);
  });
});

describe('what is logged of a failed send', () => {
  it('holds no word of the message', async () => {
    await start([notice('Ada Berg may not know')]);
    bot.connector.fail({ kind: 500 });

    await bot.post(write());

    expect(bot.logger.lines).toEqual([
      { level: 'warn', message: 'a message could not be sent', data: { status: 500, code: 'Failed500' } },
    ]);
  });
});
