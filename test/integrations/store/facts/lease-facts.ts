import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from '../support/store-engines.ts';

const minuteMs = 60_000;

export function leaseFacts(engine: TestEngine): void {
  let place: StorePlace;
  let north: Store;
  let south: Store;
  let offsetMs = 0;

  beforeEach(async () => {
    offsetMs = 0;
    place = await engine.newPlace();
    north = await openStore(place, { holder: 'north', clockOffsetMs: () => offsetMs });
    south = await openStore(place, { holder: 'south', clockOffsetMs: () => offsetMs });
  });

  afterEach(async () => {
    await north.close();
    await south.close();
  });

  describe('a lease', () => {
    it('belongs to the first who takes it, until it runs out', async () => {
      const first = await north.leases.take('poller', minuteMs);
      const refused = await south.leases.take('poller', minuteMs);
      offsetMs = minuteMs + 1_000;
      const second = await south.leases.take('poller', minuteMs);

      expect(first).toEqual({ name: 'poller', holder: 'north', epoch: 1 });
      expect(refused).toBeNull();
      expect(second).toEqual({ name: 'poller', holder: 'south', epoch: 2 });
    });

    it('is extended by its holder alone, and not after somebody else took it', async () => {
      const lease = await north.leases.take('poller', minuteMs);
      if (lease === null) throw new Error('nobody else could have it');
      const isExtended = await north.leases.extend(lease, 2 * minuteMs);
      offsetMs = minuteMs + 1_000;
      const refused = await south.leases.take('poller', minuteMs);
      offsetMs = 3 * minuteMs;
      await south.leases.take('poller', minuteMs);
      const isExtendedAgain = await north.leases.extend(lease, minuteMs);

      expect([isExtended, refused, isExtendedAgain]).toEqual([true, null, false]);
    });

    it('is free at once when it was given back, and giving back an old one takes nothing from anybody', async () => {
      const lease = await north.leases.take('poller', minuteMs);
      if (lease === null) throw new Error('nobody else could have it');
      await north.leases.release(lease);
      const other = await south.leases.take('poller', minuteMs);
      await north.leases.release(lease);
      const refused = await north.leases.take('poller', minuteMs);

      expect(other?.epoch).toBe(2);
      expect(refused).toBeNull();
    });

    it('locks nobody out when the clock had jumped ahead and comes back', async () => {
      offsetMs = 365 * 24 * 60 * minuteMs;
      await north.leases.take('poller', minuteMs);
      offsetMs = 0;

      const lease = await south.leases.take('poller', minuteMs);

      expect(lease?.holder).toBe('south');
    });

    it('goes to one of many who ask at the same time', async () => {
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? north : south).leases.take('poller', minuteMs)),
      );

      const holders = new Set(taken.flatMap((lease) => lease?.holder ?? []));

      expect(holders.size).toBe(1);
    });
  });
}
