import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimedJob, NewJob } from '../../../../src/core/ports/jobs.ts';
import { addJobs } from '../../../../src/integrations/store/add-jobs.ts';
import type { Store } from '../../../../src/integrations/store/open-store.ts';
import { purgeJobs } from '../../../../src/integrations/store/purge-jobs.ts';
import type { StoreEngine } from '../../../../src/integrations/store/store-engine.ts';
import { journalEntry } from '../support/journal-entry.ts';
import { openEngine } from '../support/open-engine.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { twoReplicas } from '../support/two-replicas.ts';

const minuteMs = 60_000;
const kinds = ['check'];
const conflict = expect.objectContaining({ code: 'conflict' });

function newJob(changes: Partial<NewJob> = {}): NewJob {
  return { kind: 'check', payload: {}, ...changes };
}

export function jobFacts(engine: TestEngine): void {
  const both = twoReplicas(engine);

  const claim = (store: Store, most = 100) => store.jobs.claim({ kinds, most, forMs: minuteMs });

  async function claimOne(store: Store): Promise<ClaimedJob> {
    const [job] = await claim(store, 1);
    if (job === undefined) throw new Error('no job is due');
    return job;
  }

  async function countOf(store: Store) {
    const counts = (['waiting', 'done', 'dead'] as const).map(
      async (state) => [state, (await store.jobs.list({ state, most: 1_000 })).length] as const,
    );
    return Object.fromEntries(await Promise.all(counts));
  }

  describe('jobs', () => {
    it('come to the hand that claims them as they were added', async () => {
      const payload = { name: "Robert'); DROP TABLE jobs;-- åé", count: 3, isUrgent: true, from: null };

      const added = await both.north.jobs.add([newJob({ payload })]);
      const claimed = await both.south.jobs.claim({ kinds, most: 5, forMs: minuteMs });

      expect(added).toBe(1);
      expect(claimed).toEqual([{ id: 1, kind: 'check', payload, attempt: 1, epoch: 1 }]);
    });

    it('come oldest due first, no more than were asked for, of the kinds that were asked for, and not before their time', async () => {
      await both.north.jobs.add([
        newJob({ payload: { name: 'later' }, inMs: 50 }),
        newJob({ payload: { name: 'first' } }),
        newJob({ payload: { name: 'tomorrow' }, inMs: 24 * 60 * minuteMs }),
        newJob({ kind: 'foreign', payload: { name: 'foreign' } }),
        newJob({ payload: { name: 'last' }, inMs: 60 }),
      ]);
      both.offsetMs = minuteMs;

      const two = await claim(both.north, 2);
      const rest = await claim(both.north);
      const none = await both.north.jobs.claim({ kinds: [], most: 5, forMs: minuteMs });

      const names = [two, rest, none].map((jobs) => jobs.map(({ payload }) => payload.name));
      expect(names).toEqual([['first', 'later'], ['last'], []]);
    });

    it('of one key are added once, also together, and also after it was done', async () => {
      const job = newJob({ dedupeKey: 'ticket-1' });
      const together = await both.north.jobs.add([job, job, newJob()]);
      for (const claimed of await claim(both.north)) await both.north.jobs.complete(claimed);

      const afterwards = await both.north.jobs.add([job]);

      expect([together, afterwards]).toEqual([2, 0]);
      expect(await countOf(both.north)).toEqual({ waiting: 0, done: 2, dead: 0 });
    });

    it('of one key are added once by many at the same time', async () => {
      const job = newJob({ dedupeKey: 'ticket-1' });

      const added = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? both.north : both.south).jobs.add([job])),
      );

      expect(added.reduce((sum, count) => sum + count, 0)).toBe(1);
    });

    it('are added by the hundred', async () => {
      const added = await both.north.jobs.add(Array.from({ length: 1_234 }, () => newJob()));

      expect([added, (await claim(both.north, 1_234)).length]).toEqual([1_234, 1_234]);
    });

    it('go to one hand each when many claim at the same time', async () => {
      await both.north.jobs.add(Array.from({ length: 60 }, () => newJob()));

      const hands = await Promise.all(
        Array.from({ length: 20 }, (_, index) => claim(index % 2 === 0 ? both.north : both.south, 3)),
      );
      hands.push(await claim(both.north), await claim(both.south));

      const ids = hands.flat().map(({ id }) => id);
      expect([ids.length, new Set(ids).size]).toEqual([60, 60]);
    });

    it('of a dead worker come back when its claim has run out, and what the dead one still writes is refused', async () => {
      await both.north.jobs.add([newJob()]);
      const lost = await claimOne(both.north);
      const early = await claim(both.south);
      both.offsetMs = minuteMs + 1_000;
      const again = await claimOne(both.south);

      const isExtended = await both.north.jobs.extend(lost, minuteMs);
      const writes = await Promise.allSettled([
        both.north.jobs.complete(lost, { jobs: [newJob()], entries: [journalEntry()] }),
        both.north.jobs.fail(lost, { reason: 'unreachable', inMs: 0 }),
        both.north.jobs.bury(lost, 'unreachable'),
      ]);

      expect([early, again]).toEqual([[], { ...lost, attempt: 2, epoch: 2 }]);
      expect(isExtended).toBe(false);
      expect(writes.map((write) => write.status === 'rejected' && write.reason)).toEqual([
        conflict,
        conflict,
        conflict,
      ]);
      expect(await both.north.journal.list()).toEqual([]);
      expect(await countOf(both.north)).toEqual({ waiting: 1, done: 0, dead: 0 });
    });

    it('stay in the hand of a slow worker that extends its claim', async () => {
      await both.north.jobs.add([newJob()]);
      const job = await claimOne(both.north);
      both.offsetMs = minuteMs - 1_000;
      const isExtended = await both.north.jobs.extend(job, minuteMs);
      both.offsetMs = 2 * minuteMs - 10_000;
      const taken = await claim(both.south);
      await both.north.jobs.complete(job);

      expect([isExtended, taken]).toEqual([true, []]);
      expect(await countOf(both.north)).toEqual({ waiting: 0, done: 1, dead: 0 });
    });

    it('are not lost to a claim that was made while the clock was wrong, nor is a claim ever longer than ten minutes', async () => {
      await both.north.jobs.add([newJob(), newJob({ inMs: 60 * minuteMs })]);
      both.offsetMs = 30 * minuteMs;
      const [ahead] = await both.north.jobs.claim({ kinds, most: 1, forMs: 60 * minuteMs });
      both.offsetMs = 41 * minuteMs;
      const [afterTenMinutes] = await claim(both.south);
      both.offsetMs = 0;
      const now = await claim(both.north);

      expect([ahead?.id, afterTenMinutes?.id]).toEqual([1, 1]);
      expect(now.map(({ id, epoch }) => [id, epoch])).toEqual([[1, 3]]);
    });

    it('commit what they leave behind together with their end', async () => {
      await both.north.jobs.add([newJob()]);

      await both.north.jobs.complete(await claimOne(both.north), {
        jobs: [newJob({ payload: { name: 'follow-up' } }), newJob({ inMs: minuteMs })],
        entries: [journalEntry({ turnId: 'one' }), journalEntry({ turnId: 'two' })],
      });

      const entries = await both.north.journal.list();
      expect(entries.map(({ turnId }) => turnId)).toEqual(['one', 'two']);
      expect((await claim(both.north)).map(({ payload }) => payload)).toEqual([{ name: 'follow-up' }]);
      expect(await countOf(both.north)).toEqual({ waiting: 2, done: 1, dead: 0 });
    });

    it('keep nothing and stay claimed when one of the things they leave behind is refused', async () => {
      await both.north.jobs.add([newJob()]);
      const job = await claimOne(both.north);

      const refused = both.north.jobs.complete(job, {
        jobs: [newJob()],
        entries: [journalEntry(), journalEntry({ at: 'yesterday' })],
      });

      await expect(refused).rejects.toThrow();
      expect(await both.north.journal.list()).toEqual([]);
      expect(await countOf(both.north)).toEqual({ waiting: 1, done: 0, dead: 0 });
      await both.north.jobs.complete(job);
      expect(await countOf(both.north)).toEqual({ waiting: 0, done: 1, dead: 0 });
    });

    it('are completed once, whoever tries again', async () => {
      await both.north.jobs.add([newJob()]);
      const job = await claimOne(both.north);
      const complete = () => both.north.jobs.complete(job, { entries: [journalEntry()] });

      const attempts = await Promise.allSettled([complete(), complete(), complete()]);

      expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await both.north.journal.list()).toHaveLength(1);
    });

    it('that failed are tried again after a while, and given up when they were tried often enough', async () => {
      await both.north.jobs.add([newJob({ maxAttempts: 2 })]);
      const first = await both.north.jobs.fail(await claimOne(both.north), { reason: 'throttled', inMs: minuteMs });
      const early = await claim(both.north);
      const [waiting] = await both.north.jobs.list({ state: 'waiting', most: 5 });
      both.offsetMs = minuteMs + 1_000;
      const second = await both.north.jobs.fail(await claimOne(both.south), { reason: 'unreachable', inMs: minuteMs });
      both.offsetMs = 60 * minuteMs;

      const [dead] = await both.north.jobs.list({ state: 'dead', most: 5 });
      expect([first, early, second, await claim(both.north)]).toEqual(['retried', [], 'dead', []]);
      expect(waiting).toMatchObject({ id: 1, attempts: 1, reason: 'throttled' });
      expect(dead).toMatchObject({ id: 1, kind: 'check', state: 'dead', attempts: 2, reason: 'unreachable' });
    });

    it('that failed may wait longer than any claim lasts', async () => {
      await both.north.jobs.add([newJob()]);
      await both.north.jobs.fail(await claimOne(both.north), { reason: 'throttled', inMs: 60 * minuteMs });

      expect(await claim(both.north)).toEqual([]);
    });

    it('over which every worker died are given up, and the last of these cannot finish one any more', async () => {
      await both.north.jobs.add([newJob({ maxAttempts: 2 }), newJob({ inMs: 30 * minuteMs })]);
      await claimOne(both.north);
      both.offsetMs = 2 * minuteMs;
      const last = await claimOne(both.north);
      both.offsetMs = 4 * minuteMs;

      const claimed = await claim(both.south);

      expect(claimed).toEqual([]);
      expect(await both.south.jobs.list({ state: 'dead', most: 5 })).toMatchObject([
        { id: 1, reason: 'claim-ran-out' },
      ]);
      await expect(both.north.jobs.complete(last)).rejects.toThrow(conflict);
    });

    it('that are buried are dead at once', async () => {
      await both.north.jobs.add([newJob()]);

      await both.north.jobs.bury(await claimOne(both.north), 'invalid-input');

      expect(await both.north.jobs.list({ state: 'dead', most: 5 })).toMatchObject([
        { attempts: 1, reason: 'invalid-input' },
      ]);
    });

    it('that are dead begin anew or go away when somebody says so, and others do not', async () => {
      await both.north.jobs.add([newJob(), newJob(), newJob()]);
      const [first, second] = await claim(both.north, 2);
      if (first === undefined || second === undefined) throw new Error('no job is due');
      await both.north.jobs.bury(first, 'invalid-input');
      await both.north.jobs.bury(second, 'invalid-input');

      const revived = [
        await both.north.jobs.revive(first.id),
        await both.north.jobs.revive(first.id),
        await both.north.jobs.revive(3),
      ];
      const dropped = [
        await both.north.jobs.drop(second.id),
        await both.north.jobs.drop(second.id),
        await both.north.jobs.drop(3),
      ];

      expect([revived, dropped]).toEqual([
        [true, false, false],
        [true, false, false],
      ]);
      await expect(both.north.jobs.complete(first)).rejects.toThrow(conflict);
      const again = await claim(both.north);
      expect(again.map(({ id, attempt }) => [id, attempt]).toSorted()).toEqual([
        [1, 1],
        [3, 1],
      ]);
      expect(await countOf(both.north)).toEqual({ waiting: 2, done: 0, dead: 0 });
    });

    it('are listed the longest waiting first, and of what is over the newest first', async () => {
      await both.north.jobs.add([newJob({ inMs: 3_000 }), newJob({ inMs: 1_000 }), newJob({ inMs: 2_000 })]);
      const waiting = await both.north.jobs.list({ state: 'waiting', most: 2 });
      both.offsetMs = minuteMs;
      for (let index = 0; index < 3; index++) await both.north.jobs.bury(await claimOne(both.north), 'conflict');
      const dead = await both.north.jobs.list({ state: 'dead', most: 1 });

      expect(waiting.map(({ id }) => id)).toEqual([2, 3]);
      expect(dead.map(({ id }) => id)).toEqual([1]);
    });
  });

  describe('below the queue of jobs', () => {
    let below: StoreEngine;

    beforeEach(async () => {
      below = await openEngine(both.place, { holder: 'below', clockOffsetMs: () => both.offsetMs });
    });

    afterEach(() => below.db.destroy());

    it('a job and a row of somebody else are there together or not at all', async () => {
      const write = (isBroken: boolean) =>
        below.commit(async (transaction) => {
          const row = { person_id: `person-${isBroken}`, language: 'fr', changed_ms: 0 };
          await transaction.insertInto('preferences').values(row).execute();
          await addJobs(transaction, below, [newJob()]);
          if (isBroken) throw new Error('the power went off');
        });

      await Promise.allSettled([write(true), write(false)]);

      const rows = await below.db.selectFrom('preferences').select('person_id').execute();
      expect(rows).toEqual([{ person_id: 'person-false' }]);
      expect(await countOf(both.north)).toEqual({ waiting: 1, done: 0, dead: 0 });
    });

    it('jobs that were done long ago are taken away, with their keys, and no others', async () => {
      const atMs = Date.parse('2100-01-01T00:00:00.000Z');
      await both.north.jobs.add([newJob({ dedupeKey: 'old' }), newJob(), newJob()]);
      const [old, buried] = await claim(both.north, 2);
      if (old === undefined || buried === undefined) throw new Error('no job is due');
      await both.north.jobs.complete(old);
      await both.north.jobs.bury(buried, 'conflict');
      await below.db
        .updateTable('jobs')
        .set({ finished_ms: atMs - 1 })
        .where('id', 'in', [old.id, buried.id])
        .execute();
      const [recent] = await claim(both.north, 1);
      if (recent !== undefined) await both.north.jobs.complete(recent);
      await below.db
        .updateTable('jobs')
        .set({ finished_ms: atMs })
        .where('id', '=', recent?.id ?? 0)
        .execute();

      const purged = await purgeJobs(below, atMs);

      expect(purged).toBe(1);
      expect(await countOf(both.north)).toEqual({ waiting: 0, done: 1, dead: 1 });
      expect(await both.north.jobs.add([newJob({ dedupeKey: 'old' })])).toBe(1);
    });

    it('thousands of old jobs are taken away in several steps', async () => {
      await both.north.jobs.add(Array.from({ length: 2_500 }, () => newJob()));
      await below.db.updateTable('jobs').set({ state: 'done', finished_ms: 1 }).execute();

      expect(await purgeJobs(below, 2)).toBe(2_500);
    });
  });
}
