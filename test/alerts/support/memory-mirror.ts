import { AppError } from '../../../src/core/app-error.ts';
import type { AuditEvent } from '../../../src/core/audit-event.ts';
import { peopleOfEvent } from '../../../src/core/people-of-event.ts';
import { type AuditMirror, type MirrorProgress, nothingRead } from '../../../src/core/ports/audit-mirror.ts';
import type { Lease, Leases } from '../../../src/core/ports/leases.ts';

/** Leases and mirror in memory; `nowMs` is the clock of the database. */
export function memoryMirror(nowMs: () => number) {
  const rows = new Map<string, AuditEvent>();
  let progress: MirrorProgress = nothingRead;
  let revision = 0;
  let polledMs: number | null = null;
  let ingested = 0;
  let held: { lease: Lease; untilMs: number } | undefined;
  const isHeld = (lease: Lease) => held?.lease.epoch === lease.epoch && held.lease.holder === lease.holder;
  const newestFirst = () => [...rows.values()].toSorted((a, b) => b.at.localeCompare(a.at));

  const leasesOf = (holder: string): Leases => ({
    take: async (name, forMs) => {
      if (held !== undefined && held.lease.holder !== holder && held.untilMs > nowMs()) return null;
      held = { lease: { name, holder, epoch: (held?.lease.epoch ?? 0) + 1 }, untilMs: nowMs() + forMs };
      return held.lease;
    },
    extend: async (lease, forMs) => {
      if (!isHeld(lease)) return false;
      held = { lease, untilMs: nowMs() + forMs };
      return true;
    },
    release: async (lease) => {
      if (isHeld(lease)) held = { lease, untilMs: 0 };
    },
  });
  const mirror: AuditMirror = {
    readState: async () => ({ progress, revision, polledAgoMs: polledMs === null ? null : nowMs() - polledMs }),
    ingest: async (lease, { events, advance = (same) => same, isPoll = false }) => {
      if (!isHeld(lease)) throw new AppError('conflict', 'somebody else has taken the lease');
      const fresh = events.filter(({ id }) => !rows.has(id));
      ingested += events.length;
      for (const event of fresh) rows.set(event.id, event);
      if (fresh.length > 0) revision += 1;
      if (isPoll) polledMs = nowMs();
      progress = advance(progress);
      return progress;
    },
    listNewest: async ({ since, most }) =>
      newestFirst()
        .filter(({ at }) => at >= since)
        .slice(0, most),
    listOfPerson: async (id, { since, most }) =>
      newestFirst()
        .filter((event) => event.at >= since && peopleOfEvent(event).includes(id))
        .slice(0, most),
    purgeAudit: async () => 0,
    empty: async () => rows.clear(),
  };
  return {
    mirror,
    leasesOf,
    ids: () => [...rows.keys()].toSorted(),
    progress: () => progress,
    setProgress: (patch: Partial<MirrorProgress>) => {
      progress = { ...progress, ...patch };
    },
    /** Rows that were handed over, those that were there already counted too. */
    ingested: () => ingested,
  };
}
