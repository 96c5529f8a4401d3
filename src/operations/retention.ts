import type { ClaimedJob, JobEffects, NewJob } from '../core/ports/jobs.ts';
import type { Retention } from '../core/retention.ts';

interface Period {
  readonly setting: string;
  /** Unless the setting says otherwise. */
  readonly days: number;
}

/** Every period, the setting that changes it, and what it is without one. */
export const retentionPeriods = {
  journal: { setting: 'RETENTION_DAYS_JOURNAL', days: 365 },
  cases: { setting: 'RETENTION_DAYS_CASES', days: 30 },
  dialogs: { setting: 'RETENTION_DAYS_DIALOGS', days: 30 },
  chats: { setting: 'RETENTION_DAYS_CHATS', days: 365 },
  mirror: { setting: 'MIRROR_DAYS', days: 30 },
  jobs: { setting: 'RETENTION_DAYS_JOBS', days: 14 },
  outbox: { setting: 'RETENTION_DAYS_OUTBOX', days: 7 },
  seen: { setting: 'RETENTION_DAYS_SEEN', days: 1 },
  leases: { setting: 'RETENTION_DAYS_LEASES', days: 1 },
  // Entra's own log goes back 30 days: until then somebody forgotten could come back from there.
  forgotten: { setting: 'RETENTION_DAYS_FORGOTTEN', days: 60 },
} as const satisfies Readonly<Record<keyof Retention, Period>>;

/** The kind of the job that purges. */
export const purgeKind = 'purge';

const dayMs = 24 * 3_600_000;

/** The purge of a day; however many replicas ask for it, it is added once. */
export function purgeJob(now: string, inMs = 0): NewJob {
  const day = new Date(Date.parse(now) + inMs).toISOString().slice(0, 10);
  return { kind: purgeKind, payload: {}, dedupeKey: `${purgeKind}:${day}`, inMs };
}

/** The periods that hold without any setting. */
export const defaultRetention = Object.fromEntries(
  Object.entries(retentionPeriods).map(([name, { days }]) => [name, days]),
) as unknown as Retention;

interface Purging {
  readonly purgeAll: (retention: Retention) => Promise<unknown>;
  readonly retention: Retention;
  readonly now: () => string;
}

/** Purges, and leaves the purge of the next day behind. */
export function createPurgeHandler({ purgeAll, retention, now }: Purging) {
  return async (_job: ClaimedJob): Promise<JobEffects> => {
    await purgeAll(retention);
    return { jobs: [purgeJob(now(), dayMs)] };
  };
}
