import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeldMessage, NewMessage } from '../../../../src/core/ports/outbox.ts';
import { openStore, type Store } from '../../../../src/integrations/store/open-store.ts';
import { openPostgresEngine } from '../../../../src/integrations/store/postgres-engine.ts';
import { purgeOutbox } from '../../../../src/integrations/store/purge-outbox.ts';
import { putInHand, putMessages } from '../../../../src/integrations/store/put-messages.ts';
import { openSqliteEngine } from '../../../../src/integrations/store/sqlite-engine.ts';
import type { StoreEngine } from '../../../../src/integrations/store/store-engine.ts';
import { newMessage } from '../support/new-message.ts';
import type { TestEngine } from '../support/store-engines.ts';

const minuteMs = 60_000;

/** What the writer of messages does inside a transaction of its own. */
export function outboxTransactionFacts(engine: TestEngine): void {
  let writer: StoreEngine;
  let others: Store;
  let offsetMs = 0;

  beforeEach(async () => {
    offsetMs = 0;
    const place = await engine.newPlace();
    const clockOffsetMs = () => offsetMs;
    const options = { holder: 'writer', clockOffsetMs };
    writer =
      'path' in place ? await openSqliteEngine(place.path, options) : await openPostgresEngine(place.url, options);
    others = await openStore(place, { holder: 'others', clockOffsetMs });
  });

  afterEach(async () => {
    await writer.db.destroy();
    await others.close();
  });

  const putNow = (messages: readonly NewMessage[]): Promise<readonly HeldMessage[]> =>
    writer.commit((transaction) => putInHand(transaction, writer, { messages, forMs: minuteMs }));
  const listed = async (state: 'waiting' | 'sent' | 'dead') =>
    (await others.outbox.list({ state, most: 100 })).map(({ slot }) => slot);

  describe('messages that are put inside a transaction', () => {
    it('are there with the rest of it, or not at all', async () => {
      await writer.commit((transaction) => putMessages(transaction, writer, [newMessage('a')]));
      const failing = writer.commit(async (transaction) => {
        await putMessages(transaction, writer, [newMessage('b')]);
        throw new Error('the rest failed');
      });

      await expect(failing).rejects.toThrow('the rest failed');
      expect(await listed('waiting')).toEqual(['a']);
    });
  });

  describe('messages that are put into the hands of their writer', () => {
    it('are nobody else’s, and gone when they are sent as answers of a turn', async () => {
      const hands = await putNow([newMessage('turn:7:1'), newMessage('turn:7:2')]);
      const refused = await others.outbox.claim(minuteMs);
      for (const hand of hands) await others.outbox.sent(hand, `activity-of-${hand.slot}`);

      expect(hands).toEqual([
        { slot: 'turn:7:1', epoch: 1, version: 1 },
        { slot: 'turn:7:2', epoch: 1, version: 1 },
      ]);
      expect([refused, await listed('waiting'), await listed('sent')]).toEqual([null, [], []]);
    });

    it('are sent by others, as possibly shown, when the writer died', async () => {
      await putNow([newMessage('turn:7:1'), newMessage('turn:7:2', { replacesActivityId: 'activity-7' })]);
      offsetMs = minuteMs + 1_000;
      const first = await others.outbox.claim(minuteMs);
      if (first === null) throw new Error('there is nothing to send');
      await others.outbox.sent(first, 'activity-8');

      expect([first, await others.outbox.claim(minuteMs)]).toMatchObject([
        { slot: 'turn:7:1', isUncertain: true, activityId: null, attempt: 1, epoch: 2 },
        { slot: 'turn:7:2', isUncertain: false, activityId: 'activity-7' },
      ]);
    });

    it('do not wait behind what is under way in their place, but count for its pace', async () => {
      await others.outbox.put([newMessage('a'), newMessage('b')]);
      const other = await others.outbox.claim(minuteMs);
      const hands = await putNow(['1', '2', '3', '4', '5'].map((slot) => newMessage(`turn:7:${slot}`)));
      for (const hand of hands) await others.outbox.sent(hand, 'activity-1');
      if (other !== null) await others.outbox.sent(other, 'activity-2');
      const early = await others.outbox.claim(minuteMs);
      offsetMs = 10_000;

      expect([hands.length, early, (await others.outbox.claim(minuteMs))?.slot]).toEqual([5, null, 'b']);
    });

    it('come with the turn that they answer', async () => {
      const start = await others.turns.begin({ conversationId: 'one', activityId: 'a', askerId: 'ada' });
      if (start.kind !== 'begun') throw new Error(`the turn is ${start.kind}`);
      const replies = [newMessage('turn:one:a:0')];
      const outcome = { entries: [], dialog: null, cases: [], language: null, replies };

      const hands = await others.turns.finish(start.claim, outcome);

      expect(hands).toEqual([{ slot: 'turn:one:a:0', epoch: 1, version: 1 }]);
      expect(await listed('waiting')).toEqual(['turn:one:a:0']);
    });

    it('are left to the sender that has an older text of them in hand', async () => {
      await others.outbox.put([newMessage('alert:1')]);
      const hand = await others.outbox.claim(minuteMs);
      const hands = await putNow([newMessage('alert:1')]);
      if (hand !== null) await others.outbox.sent(hand, 'activity-1');

      expect(hands).toEqual([]);
      expect(await others.outbox.claim(minuteMs)).toMatchObject({ version: 2, activityId: 'activity-1' });
    });
  });

  describe('the purge of the outbox', () => {
    it('forgets what was sent or given up before that time, and nothing that waits', async () => {
      await others.outbox.put([newMessage('a'), newMessage('b'), newMessage('c')]);
      const hand = await others.outbox.claim(minuteMs);
      if (hand !== null) await others.outbox.sent(hand, 'activity-1');
      const purge = (beforeMs: number) => writer.commit((transaction) => purgeOutbox(transaction, beforeMs));

      const counts = [await purge(Date.now() - minuteMs), await purge(Date.now() + minuteMs)];

      expect([counts, await listed('sent'), await listed('waiting')]).toEqual([[0, 1], [], ['b', 'c']]);
    });
  });
}
