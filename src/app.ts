import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { TokenCredential } from '@azure/identity';
import type { Language } from './core/language.ts';
import { type Clock, systemClock } from './core/ports/clock.ts';
import type { Logger } from './core/ports/logger.ts';
import type { TenantReader } from './core/ports/tenant-reader.ts';
import type { Retention } from './core/retention.ts';
import type { Turn, TurnResult } from './core/turn.ts';
import { createMirroredReader } from './diagnosis/mirrored-reader.ts';
import { createCaseMemory } from './dialogs/actions/case-memory.ts';
import type { Emit } from './dialogs/emit.ts';
import { handleTurn } from './dialogs/handle-turn.ts';
import { createLanguageDetector } from './dialogs/understand/detect-language.ts';
import { createGraphTenantReader } from './integrations/graph/graph-tenant-reader.ts';
import { createReportingBudget, type ReportingBudget } from './integrations/graph/reporting-budget.ts';
import { createSharedReportingBudget } from './integrations/graph/shared-reporting-budget.ts';
import type { Store } from './integrations/store/open-store.ts';
import { openStorePatiently } from './integrations/store/open-store-patiently.ts';
import { loadModels } from './load-models.ts';
import { createAccessControl } from './operations/access.ts';
import { defaultRetention } from './operations/retention.ts';
import { readCollector } from './read-collector.ts';
import { startWorkers, type Workers } from './start-workers.ts';

export interface AppOptions {
  readonly graphBaseUrl: string;
  readonly credential: TokenCredential;
  readonly helpdeskGroupIds: readonly string[];
  /** A file, or `:memory:`; not looked at when there is a `databaseUrl`. */
  readonly databasePath: string;
  /** A PostgreSQL database, which several replicas may share. */
  readonly databaseUrl?: string;
  /** What signs the journal; beside a database file it is made at the first start. */
  readonly journalKeyFile?: string | undefined;
  readonly language: Language;
  readonly timeZone: string;
  readonly logger: Logger;
  readonly clock?: Clock;
  readonly newId?: () => string;
  readonly turnBudgetMs?: number;
  /** Reporting requests in 10 s; 5 is what Microsoft Graph allows one app in one tenant. */
  readonly reportingStarts?: number;
  readonly retention?: Retention;
  /** Where people reach this bot, without a path. Absent: nobody said; null: it has no HTTP server. */
  readonly publicUrl?: string | null | undefined;
  /** How often the audit log is looked at; 45 s unless said. */
  readonly auditPollMs?: number;
}

export interface App {
  /** One turn of a conversation. Turns of one conversation must not overlap. */
  handle(turn: Turn, emit: Emit): Promise<TurnResult>;
  readonly reader: TenantReader;
  readonly store: Store;
  /** Token, connection and tenant facts ahead of the first question; false: Graph does not answer. Never throws. */
  warmUp(): Promise<boolean>;
  /** Everything that goes on without anybody asking: reading the audit log, jobs, those who were interrupted. */
  startWork(): Workers;
  close(): Promise<void>;
}

const defaultTurnBudgetMs = 8_000;

/** Parts and ports joined into a running application. */
export async function createApp(options: AppOptions): Promise<App> {
  const { clock = systemClock, newId = randomUUID, logger, retention = defaultRetention, auditPollMs } = options;
  const { databasePath: path, databaseUrl: url, journalKeyFile } = options;
  const [store, detect, models] = await Promise.all([
    openStorePatiently(url === undefined ? { path, journalKeyFile } : { url, journalKeyFile }, { logger }),
    createLanguageDetector(),
    loadModels(),
  ]);
  const graph = createGraphTenantReader({
    baseUrl: options.graphBaseUrl,
    credential: options.credential,
    logger,
    clock,
    reportingBudget: createBudget(store, options),
  });
  const reader = createMirroredReader({
    reader: graph,
    mirror: store.mirror,
    clock,
    logger,
    keepDays: retention.mirror,
    ...(auditPollMs !== undefined && { pollMs: auditPollMs }),
  });
  const access = createAccessControl({ reader, clock, helpdeskGroupIds: options.helpdeskGroupIds });
  const parts = {
    reader,
    access,
    preferences: store.preferences,
    turns: store.turns,
    dialogs: store.dialogs,
    cases: createCaseMemory(store.cases),
    clock,
    logger,
    detect,
    models,
    collector: readCollector(options.publicUrl).script,
    newId,
    fallbackLanguage: options.language,
    fallbackTimeZone: options.timeZone,
    turnBudgetMs: options.turnBudgetMs ?? defaultTurnBudgetMs,
    wait: (ms: number) => setTimeout(ms),
  };
  return {
    handle: (turn, emit) => handleTurn(parts, turn, emit),
    reader,
    store,
    warmUp: () => graph.warmUp(),
    startWork: () =>
      startWorkers({ store, graph, clock, logger, retention, auditPollMs, fallbackLanguage: options.language }),
    close: async () => {
      await graph.close();
      await store.close();
    },
  };
}

const reportingStarts = 5;

/** What Graph allows one app in one tenant is shared by all replicas; another number than that is for measuring. */
function createBudget(
  store: Store,
  { reportingStarts: starts = reportingStarts, logger }: AppOptions,
): ReportingBudget {
  const local = createReportingBudget({ starts });
  if (starts !== reportingStarts) return local;
  return createSharedReportingBudget({ local, slots: store.reportingSlots, logger });
}
