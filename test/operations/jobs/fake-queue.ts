import { AppError } from '../../../src/core/app-error.ts';
import type { ClaimedJob, JobEffects, JobQueue } from '../../../src/core/ports/jobs.ts';

interface FakeJob {
  readonly id: number;
  readonly kind: string;
  state: 'waiting' | 'done' | 'dead';
  dueMs: number;
  attempt: number;
  epoch: number;
  reason: string | null;
}

/** A queue in memory that tells what was asked of it, and whose database can go away. */
export class FakeQueue implements Pick<JobQueue, 'claim' | 'extend' | 'complete' | 'fail' | 'bury'> {
  readonly jobs: FakeJob[] = [];
  readonly claims: Parameters<JobQueue['claim']>[0][] = [];
  readonly effects: JobEffects[] = [];
  readonly extended: number[] = [];
  isAway = false;
  refusesEffects = false;
  readonly nowMs: () => number;

  constructor(nowMs: () => number) {
    this.nowMs = nowMs;
  }

  put(kind: string, { inMs = 0 }: { readonly inMs?: number } = {}): void {
    const id = this.jobs.length + 1;
    this.jobs.push({ id, kind, state: 'waiting', dueMs: this.nowMs() + inMs, attempt: 0, epoch: 0, reason: null });
  }

  /** As `kind state attempt reason`. */
  get summary(): readonly string[] {
    return this.jobs.map(({ kind, state, attempt, reason }) => `${kind} ${state} ${attempt} ${reason ?? '-'}`);
  }

  async claim(claim: Parameters<JobQueue['claim']>[0]): Promise<readonly ClaimedJob[]> {
    this.claims.push(claim);
    this.#mustBeThere();
    return this.jobs
      .filter(({ state, dueMs, kind }) => state === 'waiting' && dueMs <= this.nowMs() && claim.kinds.includes(kind))
      .slice(0, claim.most)
      .map((job) => {
        job.attempt += 1;
        job.epoch += 1;
        job.dueMs = this.nowMs() + claim.forMs;
        return { id: job.id, kind: job.kind, payload: {}, attempt: job.attempt, epoch: job.epoch };
      });
  }

  async extend(claimed: ClaimedJob, forMs: number): Promise<boolean> {
    this.#mustBeThere();
    const job = this.#find(claimed);
    if (job === undefined) return false;
    job.dueMs = this.nowMs() + forMs;
    this.extended.push(job.id);
    return true;
  }

  async complete(claimed: ClaimedJob, effects: JobEffects = {}): Promise<void> {
    const job = this.#change(claimed);
    if (this.refusesEffects) throw new TypeError('no such column');
    job.state = 'done';
    this.effects.push(effects);
    for (const { kind, inMs = 0 } of effects.jobs ?? []) this.put(kind, { inMs });
  }

  async fail(claimed: ClaimedJob, { reason, inMs }: { reason: string; inMs: number }): Promise<'retried' | 'dead'> {
    const job = this.#change(claimed);
    job.reason = reason;
    job.dueMs = this.nowMs() + inMs;
    if (job.attempt >= 3) job.state = 'dead';
    return job.state === 'dead' ? 'dead' : 'retried';
  }

  async bury(claimed: ClaimedJob, reason: string): Promise<void> {
    Object.assign(this.#change(claimed), { state: 'dead', reason });
  }

  #change(claimed: ClaimedJob): FakeJob {
    this.#mustBeThere();
    const job = this.#find(claimed);
    if (job === undefined) throw new AppError('conflict', 'the claim has run out');
    return job;
  }

  #find({ id, epoch }: ClaimedJob): FakeJob | undefined {
    return this.jobs.find((job) => job.id === id && job.epoch === epoch && job.state === 'waiting');
  }

  #mustBeThere(): void {
    if (this.isAway) throw new Error('connect ECONNREFUSED');
  }
}
