import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverInHand } from '../../src/bot/deliver-in-hand.ts';
import type { OutboxSender } from '../../src/bot/send-outbox.ts';
import type { Place } from '../../src/core/ports/outbox.ts';
import { openStore, type Store } from '../../src/integrations/store/open-store.ts';
import { newMessage } from '../integrations/store/support/new-message.ts';
import { type FakeConnector, startFakeConnector } from './support/fake-connector.ts';
import { knowChannel, knowPerson, startOutboxSender } from './support/outbox-sender-bot.ts';
import { createRecordingLogger, type RecordingLogger } from './support/recording-logger.ts';
import { notice } from './support/sample-messages.ts';

const channel = '19:helpdesk@thread.tacv2';
const toChannel: Place = `conversation:${channel}`;
const mark = 'This message may appear twice: the connection broke while it was being sent.\n\n';

let store: Store;
let connector: FakeConnector;
let logger: RecordingLogger;
let sender: OutboxSender;
let offsetMs = 0;

beforeEach(async () => {
  offsetMs = 0;
  store = await openStore({ path: ':memory:' }, { clockOffsetMs: () => offsetMs });
  connector = await startFakeConnector();
  logger = createRecordingLogger();
  await knowPerson(store, 'ada', connector.url);
  await knowChannel(store, channel, connector.url);
  sender = startOutboxSender(store, logger);
});

afterEach(async () => {
  expect(await sender.stop()).toBe(true);
  expect(connector.violations).toEqual([]);
  await connector.close();
  await store.close();
});

async function put(...messages: Parameters<typeof newMessage>[]): Promise<void> {
  await store.outbox.put(messages.map((message) => newMessage(...message)));
  sender.wake();
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`it never happened; calls: ${JSON.stringify(calls())}`);
    await sleep(10);
  }
}

const calls = () => connector.calls.map(({ method, status }) => [method, status]);
const shown = () => connector.shown().map(({ activity }) => activity.text);
const listed = async (state: 'waiting' | 'sent' | 'dead') =>
  (await store.outbox.list({ state, most: 100 })).map(({ slot, reason }) => [slot, reason]);
const isSent = (count: number) => async () => (await listed('sent')).length === count;
const isDead = (count: number) => async () => (await listed('dead')).length === count;
/** The next attempt is made now and not after its wait. */
async function untilRetried(ready: () => boolean | Promise<boolean>): Promise<void> {
  await until(async () => (await listed('waiting')).some(([, reason]) => reason !== null));
  offsetMs += 60_000;
  await until(ready);
}

describe('messages in the outbox', () => {
  it('go to people and to channels, in order', async () => {
    await put(['a'], ['b'], ['c', { place: toChannel }], ['d']);

    await until(isSent(4));

    expect(connector.shown('chat-of-ada').map(({ activity }) => activity.text)).toEqual(['a', 'b', 'd']);
    expect(connector.shown(channel).map(({ activity }) => activity.text)).toEqual(['c']);
  });

  it('are edited in place when they change', async () => {
    await put(['a', { message: notice('first') }]);
    await until(isSent(1));
    await put(['a', { message: notice('second') }]);

    await until(() => connector.calls.length === 2);
    await until(isSent(1));

    const [post, edit] = connector.calls;
    expect([edit?.method, edit?.activityId, edit?.activity.text]).toEqual(['PUT', post?.assignedId, 'second']);
  });

  it('that were written before the sender started are sent without a call', async () => {
    await store.outbox.put([newMessage('a')]);

    await until(isSent(1));

    expect(shown()).toEqual(['a']);
  });

  it('for somebody who has never written are given up', async () => {
    await put(['a', { place: 'person:bo' }]);

    await until(isDead(1));

    expect([await listed('dead'), calls()]).toEqual([[['a', 'no-reference']], []]);
  });
});

describe('a post', () => {
  it('that Teams throttles holds up its place for the time asked for, and no other', async () => {
    connector.fail({ kind: 429, retryAfterSeconds: 40, times: 1, conversationId: 'chat-of-ada' });
    await put(['a'], ['b']);
    await until(async () => (await listed('waiting')).some(([, reason]) => reason !== null));
    await put(['c', { place: toChannel }]);
    await until(isSent(1));
    offsetMs += 39_000;
    await sleep(100);
    const before = shown();
    offsetMs += 4_000;

    await until(isSent(3));

    expect([before, shown()]).toEqual([['c'], ['c', 'a', 'b']]);
  });

  it.each([500, 503, 'reset', 'taken-then-reset'] as const)(
    'that ends with %s nobody knows how is made once more, and says so',
    async (kind) => {
      connector.fail({ kind, times: 1 });
      await put(['a', { place: toChannel }]);

      await untilRetried(isSent(1));

      expect(shown()).toEqual(kind === 'taken-then-reset' ? ['a', `${mark}a`] : [`${mark}a`]);
    },
  );

  it('that was not taken for certain is made once more, and says nothing', async () => {
    connector.fail({ kind: 412, times: 1 });
    await put(['a']);

    await untilRetried(isSent(1));

    expect(shown()).toEqual(['a']);
  });

  it('that was not taken after one that perhaps was still says so', async () => {
    connector.fail({ kind: 'taken-then-reset', times: 1 });
    connector.fail({ kind: 412, times: 1 });
    await put(['a']);
    await untilRetried(() => connector.calls.length === 2);

    await untilRetried(isSent(1));

    expect(shown()).toEqual(['a', `${mark}a`]);
  });

  it('that Teams never takes is given up, and those after it are sent', async () => {
    connector.fail({ kind: 413, code: 'MessageSizeTooBig', times: 1 });
    await put(['a'], ['b']);

    await until(isSent(1));

    expect([await listed('dead'), shown()]).toEqual([[['a', 'http-413 MessageSizeTooBig']], ['b']]);
  });
});

describe('an edit', () => {
  it.each([429, 500, 502, 'reset'] as const)('that ends with %s is made again, and never as a post', async (kind) => {
    await put(['a', { replacesActivityId: 'activity-7' }]);
    connector.fail({ kind, times: 1 });

    await untilRetried(isSent(1));

    expect(connector.calls.map(({ method, activityId }) => [method, activityId])).toEqual([
      ['PUT', 'activity-7'],
      ['PUT', 'activity-7'],
    ]);
  });

  it('of a message that is gone becomes a post', async () => {
    connector.fail({ method: 'PUT', kind: 404, code: 'ActivityNotFoundInConversation' });
    await put(['a', { replacesActivityId: 'activity-7' }]);

    await until(isSent(1));

    expect([calls(), shown()]).toEqual([
      [
        ['PUT', 404],
        ['POST', 200],
      ],
      ['a'],
    ]);
  });
});

describe('a place that refuses the bot', () => {
  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('with %i %s is forgotten, and everything for it is given up', async (kind, code) => {
    connector.fail({ kind, code });
    await put(['a', { place: toChannel }], ['b', { place: toChannel }]);

    await until(isDead(2));

    expect([calls(), await store.conversations.read(channel)]).toEqual([[['POST', kind]], null]);
    expect((await store.chats.read('ada'))?.conversationId).toBe('chat-of-ada');
  });

  it('is forgotten when it is a person’s chat, too', async () => {
    connector.fail({ kind: 403, code: 'ConversationBlockedByUser' });
    await put(['a']);

    await until(isDead(1));

    expect(await store.chats.read('ada')).toBeNull();
  });
});

describe('a sender', () => {
  it('goes on when the database was away, and says it once', async () => {
    await sender.stop();
    let isAway = true;
    const outbox = {
      ...store.outbox,
      claim: async (forMs: number) => {
        if (isAway) throw new Error('the database cannot be used');
        return await store.outbox.claim(forMs);
      },
    };
    sender = startOutboxSender({ ...store, outbox }, logger);
    await put(['a']);
    await sleep(150);
    isAway = false;

    await until(isSent(1));

    expect(logger.lines.map(({ message }) => message)).toEqual([
      'the outbox cannot be read; it is tried again',
      'the outbox can be read again',
    ]);
  });

  it('finishes what it has in hand when it is stopped, and begins nothing more', async () => {
    await put(['a'], ['b']);
    await until(() => connector.calls.length >= 1);

    const isEnded = await sender.stop();
    const count = connector.calls.length;
    await sleep(100);

    expect([isEnded, connector.calls.length]).toEqual([true, count]);
    expect((await listed('sent')).length).toBe(count);
  });

  it('logs slots and codes, and no word of a message', async () => {
    connector.fail({ kind: 413, times: 1 });
    await put(['a', { message: notice('Ada Berg may not know') }]);

    await until(isDead(1));

    expect(JSON.stringify(logger.lines)).not.toContain('Ada');
    expect(logger.lines).toContainEqual({
      level: 'error',
      message: 'a message was given up',
      data: { slot: 'a', reason: 'http-413 Failed413' },
    });
  });
});

describe('a message in the hands of its writer', () => {
  it('that may have been shown is sent again by others, marked', async () => {
    await sender.stop();
    await store.outbox.put([newMessage('a')]);
    const hand = await store.outbox.claim(60_000);
    if (hand === null) throw new Error('there is nothing to send');
    const parts = { outbox: store.outbox, logger, retire: async () => {} };

    const end = await deliverInHand(parts, hand, async () => {
      throw { statusCode: 502 };
    });
    sender = startOutboxSender(store, logger);
    await untilRetried(isSent(1));

    expect([end, shown()]).toEqual(['retried', [`${mark}a`]]);
  });

  it('is left alone when somebody else has it', async () => {
    await sender.stop();
    await store.outbox.put([newMessage('a')]);
    const old = await store.outbox.claim(1_000);
    if (old === null) throw new Error('there is nothing to send');
    offsetMs += 2_000;
    await store.outbox.claim(1_000);
    let calls = 0;
    const parts = { outbox: store.outbox, logger, retire: async () => {} };

    const end = await deliverInHand(parts, old, async () => {
      calls += 1;
      return null;
    });

    expect([end, calls]).toEqual(['taken', 0]);
  });
});
