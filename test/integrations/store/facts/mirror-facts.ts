import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../../src/core/audit-event.ts';
import { type MirrorProgress, nothingRead } from '../../../../src/core/ports/audit-mirror.ts';
import type { Lease } from '../../../../src/core/ports/leases.ts';
import type { Store } from '../../../../src/integrations/store/open-store.ts';
import { minutesAgo, now, row } from '../../../support/audit-rows.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { twoReplicas } from '../support/two-replicas.ts';

const minuteMs = 60_000;
const span = { since: minutesAgo(60 * 24 * 30), most: 100 };

export function mirrorFacts(engine: TestEngine): void {
  const both = twoReplicas(engine);

  const leaseOf = async (store: Store): Promise<Lease> => {
    const lease = await store.leases.take('poller', minuteMs);
    if (lease === null) throw new Error('nobody else could have it');
    return lease;
  };
  const about = (id: string, who: string, ago: number): AuditEvent =>
    row({ id, at: minutesAgo(ago), targetIds: [who], correlationId: id });
  const ids = (events: readonly AuditEvent[]) => events.map(({ id }) => id);

  describe('the mirror', () => {
    it('has read nothing before the first row', async () => {
      const state = await both.north.mirror.readState();

      expect(state).toEqual({ progress: nothingRead, revision: 0, polledAgoMs: null });
    });

    it('gives rows back as they were, newest first, from any replica', async () => {
      const events = [about('a', 'ada', 30), about('b', 'ada', 10), about('c', 'bo', 20)];
      await both.north.mirror.ingest(await leaseOf(both.north), { events });

      const newest = await both.south.mirror.listNewest(span);
      const first = await both.south.mirror.listNewest({ ...span, most: 1 });

      expect(newest).toEqual([events[1], events[2], events[0]]);
      expect(ids(first)).toEqual(['b']);
    });

    it('keeps a row once however often and with whomever it comes, and its revision says so', async () => {
      const lease = await leaseOf(both.north);
      const event = about('a', 'ada', 30);
      await both.north.mirror.ingest(lease, { events: [event, event] });
      const once = await both.north.mirror.readState();
      await both.north.mirror.ingest(lease, { events: [event] });
      const twice = await both.north.mirror.readState();
      await both.north.mirror.ingest(lease, { events: [event, about('b', 'ada', 10)] });
      const more = await both.north.mirror.readState();

      expect([once.revision, twice.revision, more.revision]).toEqual([1, 1, 2]);
      expect(ids(await both.north.mirror.listNewest(span))).toEqual(['b', 'a']);
    });

    it('keeps rows and progress together', async () => {
      const advance = (progress: MirrorProgress) => ({ ...progress, readUpTo: now, unreadableRows: 3 });

      const stored = await both.north.mirror.ingest(await leaseOf(both.north), { events: [], advance });
      const { progress, revision } = await both.south.mirror.readState();

      expect(progress).toEqual({ ...nothingRead, readUpTo: now, unreadableRows: 3 });
      expect(stored).toEqual(progress);
      expect(revision).toBe(0);
    });

    it('knows by the clock of the database how long ago it was brought up to date', async () => {
      await both.north.mirror.ingest(await leaseOf(both.north), { events: [], isPoll: true });
      both.offsetMs = 5 * minuteMs;

      const { polledAgoMs } = await both.south.mirror.readState();

      expect(polledAgoMs).toBeGreaterThanOrEqual(5 * minuteMs);
      expect(polledAgoMs).toBeLessThan(6 * minuteMs);
    });

    it('refuses everything that a former holder of the lease writes', async () => {
      const former = await leaseOf(both.north);
      both.offsetMs = minuteMs + 1000;
      await leaseOf(both.south);

      const late = both.north.mirror.ingest(former, {
        events: [about('a', 'ada', 30)],
        advance: (progress) => ({ ...progress, readUpTo: now }),
      });

      await expect(late).rejects.toMatchObject({ code: 'conflict' });
      expect(await both.south.mirror.listNewest(span)).toEqual([]);
      expect((await both.south.mirror.readState()).progress).toEqual(nothingRead);
    });

    it('finds a person’s rows: those that name them, and those without a target that they began', async () => {
      const began = { kind: 'person' as const, entraObjectId: 'ada', userPrincipalName: null };
      const events = [
        about('named', 'ada', 60 * 24 * 20),
        row({ id: 'began', at: minutesAgo(5), actor: began }),
        row({ id: 'for-bo', at: minutesAgo(7), actor: began, targetIds: ['bo'] }),
        row({ id: 'both', at: minutesAgo(9), targetIds: ['bo', 'ada', 'ada'] }),
      ];
      await both.north.mirror.ingest(await leaseOf(both.north), { events });

      const found = await both.north.mirror.listOfPerson('ada', span);
      const recent = await both.north.mirror.listOfPerson('ada', { since: minutesAgo(8), most: 10 });

      expect(ids(found)).toEqual(['began', 'both', 'named']);
      expect(ids(recent)).toEqual(['began']);
    });

    it('takes in nothing about people who were forgotten', async () => {
      const old = [about('old', 'ada', 30), about('other', 'bo', 30)];
      await both.north.mirror.ingest(await leaseOf(both.north), { events: old });
      const before = await both.north.mirror.readState();
      await both.north.privacy.forgetPerson('ada');

      await both.north.mirror.ingest(await leaseOf(both.north), { events: [...old, about('new', 'ada', -600_000)] });

      const everything = { since: span.since, most: span.most };
      expect(ids(await both.north.mirror.listNewest(everything))).toEqual(['new', 'other']);
      expect((await both.north.mirror.readState()).revision).toBeGreaterThan(before.revision + 1);
    });

    it('takes any text as it is', async () => {
      const strange = row({
        id: 'it\'s "quoted" \\ \u00e9\u{1f600}',
        reason: "'; drop table audit_events; --\n\t{}[]",
      });
      const broken = row({ id: 'nul-\0-half-\ud800', targetIds: ['ada\0'], at: minutesAgo(40) });

      await both.north.mirror.ingest(await leaseOf(both.north), { events: [strange, broken] });

      expect(await both.north.mirror.listNewest(span)).toEqual([strange, { ...broken, id: 'nul--half-\ufffd' }]);
    });

    it('lets go of what is too old, in both tables, and no longer claims it', async () => {
      const lease = await leaseOf(both.north);
      const old = Array.from({ length: 4_100 }, (_, index) => about(`old-${index}`, 'ada', 3_000 + index));
      const gaps = [
        { from: minutesAgo(9_000), to: minutesAgo(8_000) },
        { from: minutesAgo(900), to: minutesAgo(800) },
      ];
      const advance = (progress: MirrorProgress) => ({ ...progress, readBackTo: minutesAgo(10_000), gaps });
      await both.north.mirror.ingest(lease, { events: [...old, about('new', 'ada', 10)], advance });

      const purged = await both.south.mirror.purgeAudit(Date.parse(minutesAgo(2_000)));
      const again = await both.south.mirror.purgeAudit(Date.parse(minutesAgo(2_000)));

      const { progress, revision } = await both.north.mirror.readState();
      expect([purged, again]).toEqual([4_100, 0]);
      expect(ids(await both.north.mirror.listOfPerson('ada', { ...span, most: 9_999 }))).toEqual(['new']);
      expect(progress).toMatchObject({ readBackTo: minutesAgo(2_000), gaps: [gaps[1]] });
      expect(revision).toBeGreaterThan(1);
    });
  });

  describe('the shared reporting slots', () => {
    const windowMs = 10_400;

    it('let five start in any window, whichever replica asks', async () => {
      const taken = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 === 0 ? both.north : both.south).reportingSlots.take('person'),
        ),
      );
      both.offsetMs = windowMs + 1;
      const later = await both.south.reportingSlots.take('person');

      expect(taken.filter((waitMs) => waitMs === 0)).toHaveLength(5);
      expect(Math.max(...taken)).toBeLessThanOrEqual(windowMs);
      expect(later).toBe(0);
    });

    it('leave the last two to people', async () => {
      const background = await Promise.all(
        Array.from({ length: 5 }, () => both.north.reportingSlots.take('background')),
      );
      const people = await Promise.all(Array.from({ length: 3 }, () => both.south.reportingSlots.take('person')));

      expect(background.filter((waitMs) => waitMs === 0)).toHaveLength(3);
      expect(people.filter((waitMs) => waitMs === 0)).toHaveLength(2);
    });

    it('stay closed for everybody for as long as the service asked', async () => {
      await both.north.reportingSlots.closeFor(30_000);
      const waitMs = await both.south.reportingSlots.take('person');
      both.offsetMs = 30_001;
      const later = await both.south.reportingSlots.take('person');

      expect(waitMs).toBeGreaterThan(25_000);
      expect(later).toBe(0);
    });

    it('lock nobody out when the clock had jumped ahead and comes back', async () => {
      both.offsetMs = 365 * 24 * 60 * minuteMs;
      for (let start = 0; start < 5; start++) await both.north.reportingSlots.take('person');
      await both.north.reportingSlots.closeFor(30_000);
      both.offsetMs = 0;

      const waitMs = await both.south.reportingSlots.take('person');

      expect(waitMs).toBe(0);
    });
  });
}
