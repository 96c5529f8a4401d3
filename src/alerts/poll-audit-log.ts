import { AppError } from '../core/app-error.ts';
import type { AuditMirror, MirrorProgress } from '../core/ports/audit-mirror.ts';
import type { AuditPages } from '../core/ports/audit-pages.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Lease, Leases } from '../core/ports/leases.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { Pacer } from '../core/ports/pacer.ts';
import { type HeldLease, holdLease } from './hold-lease.ts';
import { firstSliceMs, type LogReading, nextSliceMs, planNewest, planSpare } from './plan-log-reading.ts';
import { type LogRead, readLog } from './read-log.ts';

export interface AuditPolling {
  readonly pages: AuditPages;
  readonly mirror: AuditMirror;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly logger: Logger;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** How far back the tenant's log reaches; asked before every poll. */
  readonly readLogKeepsDays: () => Promise<number>;
  readonly pollMs?: number;
  /** After the death of the replica that polls, another one does so within this time. */
  readonly takeoverMs?: number;
  /** How long the mirror keeps rows. */
  readonly keepDays?: number;
}

const dayMs = 24 * 3600_000;
const longestBackOffMs = 5 * 60_000;
const pollerLease = 'audit-poller';

/** Keeps the mirror up to date until the signal ends it: on one replica at a time, whichever holds the lease. */
export async function pollAuditLog(polling: AuditPolling, signal: AbortSignal): Promise<void> {
  const { leases, pacer, random, takeoverMs = 20_000 } = polling;
  // Lease and the wait of the others together stay within the time to take over.
  const forMs = takeoverMs * 0.8;
  while (!signal.aborted) {
    const lease = await takeLease(polling, forMs);
    if (lease === null) {
      await pacer.sleep(takeoverMs * (0.06 + 0.06 * random()), signal);
      continue;
    }
    const held = holdLease({ leases, lease, forMs, pacer, signal });
    try {
      await new Poller(polling, held).run();
    } finally {
      await held.release();
    }
    await pacer.sleep(takeoverMs * 0.05, signal);
  }
}

/** Null also when the database is away: the next try comes soon, and readers notice by themselves. */
function takeLease({ leases }: AuditPolling, forMs: number): Promise<Lease | null> {
  return leases.take(pollerLease, forMs).catch(() => null);
}

/** What one holder of the lease does for as long as it holds it. */
class Poller {
  readonly #polling: AuditPolling;
  readonly #held: HeldLease;
  #sliceMs = firstSliceMs;
  #failures = 0;
  /** The service's clock against ours that only grows; null: not heard of yet. */
  #aheadMs: number | null = null;

  constructor(polling: AuditPolling, held: HeldLease) {
    this.#polling = polling;
    this.#held = held;
  }

  async run(): Promise<void> {
    const { pacer } = this.#polling;
    const { signal } = this.#held;
    while (!signal.aborted) {
      const nextAtMs = pacer.nowMs() + this.#pauseMs();
      const backOffMs = await this.#tryPoll(nextAtMs);
      if (backOffMs === null) return;
      await pacer.sleep(Math.max(nextAtMs - pacer.nowMs(), backOffMs), signal);
    }
  }

  #pauseMs(): number {
    const { pollMs = 45_000, random } = this.#polling;
    return pollMs * (0.85 + 0.3 * random());
  }

  /** The milliseconds to wait after a failure, 0 after a success; null: somebody else polls now. */
  async #tryPoll(nextAtMs: number): Promise<number | null> {
    const { logger } = this.#polling;
    try {
      await this.#poll(nextAtMs);
      if (this.#failures > 0) logger.info('audit log is mirrored again', { failures: this.#failures });
      this.#failures = 0;
      return 0;
    } catch (error) {
      if (this.#held.signal.aborted) return null;
      if (error instanceof AppError && error.code === 'conflict') return null;
      return this.#backOffMs(error);
    }
  }

  #backOffMs(error: unknown): number {
    const { logger, pollMs = 45_000 } = this.#polling;
    const { code, status, retryAfterMs = 0 } = error instanceof AppError ? error : {};
    const name = error instanceof Error ? error.name : typeof error;
    if (this.#failures === 0) logger.warn('audit log cannot be mirrored', { name, code, status, retryAfterMs });
    this.#failures += 1;
    this.#sliceMs = firstSliceMs;
    const backOffMs = Math.min((pollMs / 4) * 2 ** Math.min(this.#failures, 10), longestBackOffMs);
    return Math.max(backOffMs, retryAfterMs);
  }

  async #poll(nextAtMs: number): Promise<void> {
    const { mirror, pacer, readLogKeepsDays, keepDays = 30 } = this.#polling;
    const logKeepsMs = (await readLogKeepsDays()) * dayMs;
    const keeps = { logKeepsMs, keepsMs: Math.min(logKeepsMs, keepDays * dayMs) };
    let { progress } = await mirror.readState();
    for (let isAtHead = false; !isAtHead; ) {
      const reading = planNewest(progress, this.#times(keeps.keepsMs));
      const read = await this.#read(reading, keeps);
      progress = read.progress;
      isAtHead = reading.to === null || reading.to >= read.servedAt;
    }
    // One at least: where the newest rows alone take all the time, the older ones must come nevertheless.
    do {
      const reading = planSpare(progress, this.#times(keeps.keepsMs));
      if (reading === null) return;
      progress = (await this.#read(reading, keeps)).progress;
    } while (pacer.nowMs() < nextAtMs);
  }

  async #read(reading: LogReading, terms: Terms): Promise<LogRead> {
    const { pages, mirror, pacer, logger } = this.#polling;
    const { lease, signal } = this.#held;
    const before = reading.kind === 'newest' ? (await mirror.readState()).progress : null;
    const read = await readLog({ reading, pages, mirror, lease, signal, ...terms });
    if (reading.to !== null) this.#sliceMs = nextSliceMs(this.#sliceMs, read.rows);
    this.#aheadMs = Date.parse(read.servedAt) - pacer.nowMs();
    if (before !== null) noteGap(logger, before, read.progress);
    return read;
  }

  #times(keepsMs: number) {
    const { clock, pacer } = this.#polling;
    const nowMs = this.#aheadMs === null ? Date.parse(clock.now()) : pacer.nowMs() + this.#aheadMs;
    return { nowMs, sliceMs: this.#sliceMs, keepsMs };
  }
}

interface Terms {
  readonly logKeepsMs: number;
  readonly keepsMs: number;
}

function noteGap(logger: Logger, before: MirrorProgress, after: MirrorProgress): void {
  const gap = after.gaps.at(-1);
  if (gap === undefined || before.gaps.some(({ from }) => from === gap.from)) return;
  logger.warn('audit rows are lost: the log was not read for longer than it keeps them', { ...gap });
}
