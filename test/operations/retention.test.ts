import { describe, expect, it } from 'vitest';
import { createPurgeHandler, purgeJob, retentionPeriods } from '../../src/operations/retention.ts';

const now = '2026-11-20T23:30:00.000Z';
const job = { id: 1, kind: 'purge', payload: {}, attempt: 1, epoch: 1 };
const retention = {
  journal: 1,
  cases: 1,
  dialogs: 1,
  chats: 1,
  mirror: 1,
  jobs: 1,
  outbox: 1,
  seen: 1,
  leases: 1,
  forgotten: 1,
};

describe('the purge', () => {
  it('is asked for once a day, by however many replicas', () => {
    expect(purgeJob(now)).toEqual({ kind: 'purge', payload: {}, dedupeKey: 'purge:2026-11-20', inMs: 0 });
    expect(purgeJob('2026-11-20T01:00:00.000Z').dedupeKey).toBe(purgeJob(now).dedupeKey);
  });

  it('leaves the one of the next day behind', async () => {
    const purged: unknown[] = [];
    const handle = createPurgeHandler({ purgeAll: async (periods) => purged.push(periods), retention, now: () => now });

    const { jobs } = await handle(job);

    expect(purged).toEqual([retention]);
    expect(jobs).toEqual([{ kind: 'purge', payload: {}, dedupeKey: 'purge:2026-11-21', inMs: 24 * 3_600_000 }]);
  });

  it('leaves nothing behind when it failed, so that the queue tries it again', async () => {
    const purgeAll = async () => Promise.reject(new Error('the disk is full'));

    await expect(createPurgeHandler({ purgeAll, retention, now: () => now })(job)).rejects.toThrow();
  });

  it('forgets that somebody was forgotten only after Entra itself has', () => {
    expect(retentionPeriods.forgotten.days).toBeGreaterThan(30);
  });
});
