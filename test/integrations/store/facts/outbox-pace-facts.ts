import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/core/ports/outbox.ts';
import { openStore, type Store, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { newMessage } from '../support/new-message.ts';
import type { TestEngine } from '../support/store-engines.ts';

const minuteMs = 60_000;
const yearMs = 365 * 24 * 60 * minuteMs;

export function outboxPaceFacts(engine: TestEngine): void {
  let place: StorePlace;
  let north: Store;
  let south: Store;
  // The database's clock stands still, but for the moment that a statement takes to get there.
  let standsAtMs = 0;
  let offsetMs = 0;
  const clockOffsetMs = () => standsAtMs + offsetMs - Date.now();

  beforeEach(async () => {
    standsAtMs = Date.now();
    offsetMs = 0;
    place = await engine.newPlace();
    north = await openStore(place, { holder: 'north', clockOffsetMs });
    south = await openStore(place, { holder: 'south', clockOffsetMs });
  });

  afterEach(async () => {
    await north.close();
    await south.close();
  });

  async function put(count: number, at: Place = 'person:ada'): Promise<void> {
    await north.outbox.put(Array.from({ length: count }, (_, index) => newMessage(`${at}:${index}`, { place: at })));
    // A later statement may get there faster than this one, and would be the earlier one.
    standsAtMs += 500;
  }

  /** As many as go now, each through the other replica than the one before. */
  async function sendAll(): Promise<number> {
    for (let count = 0; ; count += 1) {
      const { outbox } = count % 2 === 0 ? north : south;
      const hand = await outbox.claim(minuteMs);
      if (hand === null) return count;
      await outbox.sent(hand, `activity-${count}`);
    }
  }

  describe('the pace of sending', () => {
    it('lets five at once into a place, whichever replica sends, and then one in two seconds', async () => {
      await put(8);
      let count = 0;
      const counts: number[] = [];
      // A tenth of a second apart, since the pace of the whole tenant lets four through at once.
      for (const afterMs of [100, 200, 300, 1_900, 2_300, 4_000, 4_400]) {
        offsetMs = afterMs;
        count += await sendAll();
        counts.push(count);
      }

      expect(counts.slice(1)).toEqual([5, 5, 5, 6, 6, 7]);
    });

    it('lets others pass a place that is paused, and ends the pause in time', async () => {
      await put(1);
      await put(1, 'person:bo');
      await south.outbox.pause('person:ada', minuteMs);
      const during = await sendAll();
      offsetMs = minuteMs - 1_000;
      const stillDuring = await sendAll();
      offsetMs = minuteMs + 1_000;

      expect([during, stillDuring, await sendAll()]).toEqual([1, 0, 1]);
    });

    it('stops everywhere when the tenant is paused', async () => {
      await put(1);
      await put(1, 'person:bo');
      await south.outbox.pause(null, minuteMs);
      const during = await sendAll();
      offsetMs = minuteMs + 1_000;

      expect([during, await sendAll()]).toEqual([0, 2]);
    });

    it('is paused for ten minutes at most, whatever is asked for', async () => {
      await put(1);
      await north.outbox.pause('person:ada', yearMs);
      offsetMs = 9 * minuteMs;
      const during = await sendAll();
      offsetMs = 11 * minuteMs;

      expect([during, await sendAll()]).toEqual([0, 1]);
    });

    it('lets four at once into the whole tenant, and then 25 in a second', async () => {
      for (let person = 0; person < 10; person += 1) await put(1, `person:${person}`);
      const claim = async (): Promise<number> => {
        const hands = await Promise.all(Array.from({ length: 12 }, () => north.outbox.claim(minuteMs)));
        return hands.filter((hand) => hand !== null).length;
      };
      const first = await claim();
      offsetMs = 45;
      const second = await claim();

      expect(first).toBeLessThanOrEqual(4);
      expect(first + second).toBeGreaterThanOrEqual(2);
      expect(first + second).toBeLessThanOrEqual(6);
    });

    it('recovers at once when the clock had jumped ahead and comes back', async () => {
      offsetMs = yearMs;
      await put(4);
      await sendAll();
      await north.outbox.pause('person:ada', minuteMs);
      await north.outbox.pause(null, minuteMs);
      await put(1, 'person:bo');
      offsetMs = yearMs + 2 * minuteMs;
      const hand = await south.outbox.claim(minuteMs);
      offsetMs = 0;

      expect(hand).not.toBeNull();
      expect(await north.outbox.claim(minuteMs)).not.toBeNull();
    });
  });
}
