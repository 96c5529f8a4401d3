import { logKeepsDays } from './alerts/log-keeps-days.ts';
import { pollAuditLog } from './alerts/poll-audit-log.ts';
import type { Language } from './core/language.ts';
import type { Clock } from './core/ports/clock.ts';
import type { Logger } from './core/ports/logger.ts';
import { type Pacer, systemPacer } from './core/ports/pacer.ts';
import { systemTimers } from './core/ports/timers.ts';
import type { Retention } from './core/retention.ts';
import { wordsOfError } from './core/words-of-error.ts';
import type { GraphTenantReader } from './integrations/graph/graph-tenant-reader.ts';
import type { Store } from './integrations/store/open-store.ts';
import { workJobs } from './operations/jobs/work-jobs.ts';
import { createPurgeHandler, purgeJob, purgeKind } from './operations/retention.ts';
import { closeInterruptedTurns } from './operations/turns/close-interrupted-turns.ts';

export interface WorkersOptions {
  readonly store: Store;
  readonly graph: GraphTenantReader;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly retention: Retention;
  readonly auditPollMs: number | undefined;
  readonly fallbackLanguage: Language;
  readonly pacer?: Pacer;
}

export interface Workers {
  /** Nothing is begun any more; what is under way ends, or is left to another replica after that time. */
  stop(withinMs: number): Promise<void>;
}

const jobSlots = 4;
const jobPollMs = 1_000;
const interruptedEveryMs = 30_000;
const purgeAskedEveryMs = 3_600_000;
const licencesWithinMs = 20_000;

/** What goes on without anybody asking. Every replica starts it; leases and claims decide who does what. */
export function startWorkers(options: WorkersOptions): Workers {
  const { store, graph, clock, logger, retention, auditPollMs, pacer = systemPacer } = options;
  const end = new AbortController();
  const { signal } = end;
  const jobs = workJobs({
    queue: store.jobs,
    handlers: {
      [purgeKind]: createPurgeHandler({ purgeAll: store.privacy.purgeAll, retention, now: () => clock.now() }),
    },
    slots: jobSlots,
    pollMs: jobPollMs,
    timers: systemTimers,
    random: Math.random,
    logger,
  });
  const repeated = (name: string, everyMs: number, work: () => Promise<unknown>) =>
    repeat({ name, everyMs, work, signal, pacer, logger });
  const under = [
    pollAuditLog(
      {
        pages: graph.auditPages,
        mirror: store.mirror,
        leases: store.leases,
        clock,
        pacer,
        logger,
        random: Math.random,
        readLogKeepsDays: async () => {
          const read = { signal: AbortSignal.timeout(licencesWithinMs), requester: 'poller' };
          return logKeepsDays((await graph.readTenantFacts(read)).licences);
        },
        keepDays: retention.mirror,
        ...(auditPollMs !== undefined && { pollMs: auditPollMs }),
      },
      signal,
    ).catch((error: unknown) => logger.error('the audit log is read no more', { why: wordsOfError(error) })),
    repeated('interrupted turns', interruptedEveryMs, () => closeInterruptedTurns({ ...store, ...options })),
    // Each purge leaves the next one behind; this is for the first, and for one that an operator dropped.
    repeated('purge', purgeAskedEveryMs, async () => {
      if ((await store.jobs.add([purgeJob(clock.now())])) > 0) jobs.wake();
    }),
  ];
  return {
    stop: async (withinMs) => {
      end.abort();
      await Promise.all([jobs.stop(withinMs), ...under]);
    },
  };
}

interface Repeating {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
  readonly signal: AbortSignal;
  readonly pacer: Pacer;
  readonly logger: Logger;
}

/** Until the signal ends it, whatever happens meanwhile; trouble is told when it begins. */
async function repeat({ name, everyMs, work, signal, pacer, logger }: Repeating): Promise<void> {
  let isFailing = false;
  while (!signal.aborted) {
    try {
      await work();
      isFailing = false;
    } catch (error) {
      if (!isFailing) logger.warn('repeated work failed', { name, why: wordsOfError(error) });
      isFailing = true;
    }
    await pacer.sleep(everyMs, signal);
  }
}
