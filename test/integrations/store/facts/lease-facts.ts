import { describe, expect, it } from 'vitest';
import type { TestEngine } from '../support/store-engines.ts';
import { twoReplicas } from '../support/two-replicas.ts';

const minuteMs = 60_000;

export function leaseFacts(engine: TestEngine): void {
  const both = twoReplicas(engine);

  describe('a lease', () => {
    it('belongs to the first who takes it, until it runs out', async () => {
      const first = await both.north.leases.take('poller', minuteMs);
      const refused = await both.south.leases.take('poller', minuteMs);
      both.offsetMs = minuteMs + 1_000;
      const second = await both.south.leases.take('poller', minuteMs);

      expect(first).toEqual({ name: 'poller', holder: 'north', epoch: 1 });
      expect(refused).toBeNull();
      expect(second).toEqual({ name: 'poller', holder: 'south', epoch: 2 });
    });

    it('is extended by its holder alone, and not after somebody else took it', async () => {
      const lease = await both.north.leases.take('poller', minuteMs);
      if (lease === null) throw new Error('nobody else could have it');
      const isExtended = await both.north.leases.extend(lease, 2 * minuteMs);
      both.offsetMs = minuteMs + 1_000;
      const refused = await both.south.leases.take('poller', minuteMs);
      both.offsetMs = 3 * minuteMs;
      await both.south.leases.take('poller', minuteMs);
      const isExtendedAgain = await both.north.leases.extend(lease, minuteMs);

      expect([isExtended, refused, isExtendedAgain]).toEqual([true, null, false]);
    });

    it('is free at once when it was given back, and giving back an old one takes nothing from anybody', async () => {
      const lease = await both.north.leases.take('poller', minuteMs);
      if (lease === null) throw new Error('nobody else could have it');
      await both.north.leases.release(lease);
      const other = await both.south.leases.take('poller', minuteMs);
      await both.north.leases.release(lease);
      const refused = await both.north.leases.take('poller', minuteMs);

      expect(other?.epoch).toBe(2);
      expect(refused).toBeNull();
    });

    it('locks nobody out when the clock had jumped ahead and comes back', async () => {
      both.offsetMs = 365 * 24 * 60 * minuteMs;
      await both.north.leases.take('poller', minuteMs);
      both.offsetMs = 0;

      const lease = await both.south.leases.take('poller', minuteMs);

      expect(lease?.holder).toBe('south');
    });

    it('goes to one of many who ask at the same time', async () => {
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? both.north : both.south).leases.take('poller', minuteMs),
        ),
      );

      const holders = new Set(taken.flatMap((lease) => lease?.holder ?? []));

      expect(holders.size).toBe(1);
    });
  });
}
