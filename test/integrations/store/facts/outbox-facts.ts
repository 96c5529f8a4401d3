import { describe, expect, it } from 'vitest';
import type { MessageInHand } from '../../../../src/core/ports/outbox.ts';
import type { Store } from '../../../../src/integrations/store/open-store.ts';
import { newMessage } from '../support/new-message.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { twoReplicas } from '../support/two-replicas.ts';

const minuteMs = 60_000;
const text = (words: string) => ({ kind: 'notice', language: 'en', tone: 'plain', text: words }) as const;

export function outboxFacts(engine: TestEngine): void {
  const both = twoReplicas(engine);

  async function claimed(store: Store = both.north): Promise<MessageInHand> {
    const hand = await store.outbox.claim(minuteMs);
    if (hand === null) throw new Error('there is nothing to send');
    return hand;
  }

  const slotsOf = async (state: 'waiting' | 'sent' | 'dead') =>
    (await both.north.outbox.list({ state, most: 100 })).map(({ slot, reason }) => [slot, reason]);

  describe('a message of the outbox', () => {
    it('is in one hand at a time, and waits nowhere once it is sent', async () => {
      await both.north.outbox.put([newMessage('alert:1')]);
      const hand = await claimed();
      const refused = await both.south.outbox.claim(minuteMs);
      await both.north.outbox.sent(hand, 'activity-1');

      expect(hand).toEqual({
        slot: 'alert:1',
        place: 'person:ada',
        message: text('alert:1'),
        version: 1,
        activityId: null,
        isUncertain: false,
        attempt: 1,
        epoch: 1,
      });
      expect([refused, await both.south.outbox.claim(minuteMs), await slotsOf('sent')]).toEqual([
        null,
        null,
        [['alert:1', null]],
      ]);
    });

    it('goes to somebody else when its sender died, who knows that a post was begun', async () => {
      await both.north.outbox.put([newMessage('alert:1')]);
      await both.north.outbox.beginPost(await claimed());
      both.offsetMs = minuteMs + 1_000;

      const hand = await claimed(both.south);

      expect(hand).toMatchObject({ slot: 'alert:1', isUncertain: true, attempt: 2, epoch: 2 });
    });

    it('obeys nobody whose claim has passed to another', async () => {
      await both.north.outbox.put([newMessage('alert:1')]);
      const old = await claimed();
      both.offsetMs = minuteMs + 1_000;
      const current = await claimed(both.south);
      const failure = { reason: 'slow', inMs: 0, isUncertain: false };
      const late = [
        () => both.north.outbox.beginPost(old),
        () => both.north.outbox.sent(old, 'activity-1'),
        () => both.north.outbox.failed(old, failure),
        () => both.north.outbox.bury(old, 'slow'),
      ];

      for (const write of late) await expect(write()).rejects.toMatchObject({ code: 'conflict' });
      await both.south.outbox.sent(current, 'activity-2');

      expect(await slotsOf('sent')).toEqual([['alert:1', null]]);
    });

    it('that is newer takes the place of the old text, and edits what is shown', async () => {
      await both.north.outbox.put([newMessage('alert:1', { message: text('first') })]);
      await both.north.outbox.put([newMessage('alert:1', { message: text('second') })]);
      const post = await claimed();
      await both.north.outbox.sent(post, 'activity-1');
      await both.north.outbox.put([newMessage('alert:1', { message: text('third') })]);

      const edit = await claimed();

      expect([post, edit]).toMatchObject([
        { message: text('second'), version: 2, activityId: null },
        { message: text('third'), version: 3, activityId: 'activity-1' },
      ]);
    });

    it('that is newer leaves the old one in its hand, and is due after it', async () => {
      await both.north.outbox.put([newMessage('alert:1', { message: text('first') })]);
      const hand = await claimed();
      await both.south.outbox.put([newMessage('alert:1', { message: text('second') })]);
      const refused = await both.south.outbox.claim(minuteMs);
      await both.north.outbox.sent(hand, 'activity-1');

      expect([refused, await claimed(both.south)]).toMatchObject([
        null,
        { message: text('second'), version: 2, activityId: 'activity-1' },
      ]);
    });

    it('that is newer comes through although the old one failed for good', async () => {
      await both.north.outbox.put([newMessage('alert:1', { message: text('first') })]);
      const hand = await claimed();
      await both.south.outbox.put([newMessage('alert:1', { message: text('second') })]);
      await both.north.outbox.bury(hand, 'http-400');

      expect(await claimed()).toMatchObject({ message: text('second'), attempt: 1 });
    });

    it('may take the place of a message of Teams, which is forgotten when a post of it begins', async () => {
      await both.north.outbox.put([newMessage('alert:1', { replacesActivityId: 'activity-7' })]);
      const edit = await claimed();
      await both.north.outbox.beginPost(edit);
      both.offsetMs = minuteMs + 1_000;

      expect([edit, await claimed()]).toMatchObject([
        { activityId: 'activity-7', isUncertain: false },
        { activityId: null, isUncertain: true },
      ]);
    });

    it('is forgotten when it is sent as an answer of a turn', async () => {
      await both.north.outbox.put([newMessage('turn:7:1')]);
      await both.north.outbox.sent(await claimed(), 'activity-1');

      expect([await slotsOf('waiting'), await slotsOf('sent')]).toEqual([[], []]);
    });
  });

  describe('messages of one place', () => {
    it('go one after the other, in the order in which they were put, whatever their names', async () => {
      await both.north.outbox.put(['c', 'a', 'b'].map((slot) => newMessage(slot)));
      const sent: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        const hand = await claimed();
        expect(await both.south.outbox.claim(minuteMs)).toBeNull();
        sent.push(hand.slot);
        await both.north.outbox.sent(hand, hand.slot);
      }

      expect(sent).toEqual(['c', 'a', 'b']);
    });

    it('wait for the first when it has to be tried again, and those of other places do not', async () => {
      await both.north.outbox.put([newMessage('a'), newMessage('b'), newMessage('c', { place: 'conversation:19:x' })]);
      const verdict = await both.north.outbox.failed(await claimed(), {
        reason: 'http-503',
        inMs: 5_000,
        isUncertain: true,
      });
      const other = await claimed();
      const nothing = await both.south.outbox.claim(minuteMs);
      both.offsetMs = 6_000;

      expect([verdict, other.slot, nothing, await claimed()]).toMatchObject([
        'retried',
        'c',
        null,
        { slot: 'a', attempt: 2, isUncertain: true },
      ]);
    });

    it('are never in two hands however many ask at once', async () => {
      const places = Array.from({ length: 4 }, (_, index) => `person:${index}` as const);
      await both.north.outbox.put(
        places.flatMap((at) => [1, 2, 3].map((n) => newMessage(`${at}:${n}`, { place: at }))),
      );

      const hands = await Promise.all(
        Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? both.north : both.south).outbox.claim(minuteMs)),
      );

      const taken = hands.flatMap((hand) => hand?.place ?? []);
      expect(taken.toSorted()).toEqual([...new Set(taken)].toSorted());
      expect(taken.length).toBeGreaterThan(0);
    });

    it('are all given up when it is closed, in whoever’s hands, and those of others are not', async () => {
      await both.north.outbox.put([newMessage('a'), newMessage('b'), newMessage('c', { place: 'person:bo' })]);
      const hand = await claimed();
      await both.south.outbox.closePlace('person:ada', 'http-403');

      await expect(both.north.outbox.sent(hand, 'activity-1')).rejects.toMatchObject({ code: 'conflict' });
      expect([await slotsOf('dead'), await slotsOf('waiting')]).toEqual([
        [
          ['a', 'http-403'],
          ['b', 'http-403'],
        ],
        [['c', null]],
      ]);
    });
  });

  describe('a message that does not arrive', () => {
    it('is given up after twenty attempts, with the reason, and can be sent after all', async () => {
      await both.north.outbox.put([newMessage('a')]);
      const verdicts: string[] = [];
      for (let attempt = 1; attempt <= 20; attempt += 1) {
        both.offsetMs += minuteMs;
        verdicts.push(
          await both.north.outbox.failed(await claimed(), { reason: 'http-503', inMs: 0, isUncertain: false }),
        );
      }
      const dead = await slotsOf('dead');
      const revived = [
        await both.north.outbox.revive('a'),
        await both.north.outbox.revive('a'),
        await both.north.outbox.revive('x'),
      ];
      both.offsetMs += minuteMs;

      expect(verdicts).toEqual([...Array.from({ length: 19 }, () => 'retried'), 'dead']);
      expect([dead, revived]).toEqual([[['a', 'http-503']], [true, false, false]]);
      expect(await claimed()).toMatchObject({ slot: 'a', attempt: 1 });
    });

    it('can be dropped once it is given up, and not before', async () => {
      await both.north.outbox.put([newMessage('a')]);
      const early = await both.north.outbox.drop('a');
      await both.north.outbox.bury(await claimed(), 'http-413');

      expect([early, await both.north.outbox.drop('a'), await slotsOf('dead')]).toEqual([false, true, []]);
    });

    it('is given up when it is too old, and holds up nothing', async () => {
      await both.north.outbox.put([newMessage('a', { expiresInMs: minuteMs }), newMessage('b')]);
      both.offsetMs = 2 * minuteMs;
      const hand = await claimed();

      expect([hand.slot, await slotsOf('dead')]).toEqual(['b', [['a', 'expired']]]);
    });

    it('has its time in the list', async () => {
      await both.north.outbox.put([newMessage('a')]);
      await both.north.outbox.failed(await claimed(), { reason: 'http-503', inMs: minuteMs, isUncertain: false });

      const [record] = await both.north.outbox.list({ state: 'waiting', most: 1 });

      expect(record).toMatchObject({
        slot: 'a',
        place: 'person:ada',
        state: 'waiting',
        attempts: 1,
        reason: 'http-503',
      });
      expect(Date.parse(record?.dueAt ?? '')).toBeGreaterThan(Date.now());
    });
  });
}
