import type { TokenCredential } from '@azure/identity';
import { type Clock, systemClock } from './core/ports/clock.ts';
import { silentLogger } from './core/ports/logger.ts';
import type { SetupLine } from './core/setup-line.ts';
import { createGraphClient, type GraphClient } from './integrations/graph/graph-client.ts';
import { createGraphTenantReader } from './integrations/graph/graph-tenant-reader.ts';
import type { Patience } from './integrations/graph/patience.ts';
import { probePermissions } from './integrations/graph/permission-probe.ts';
import { probeConnection } from './integrations/graph/probe-connection.ts';
import { probeGroups } from './integrations/graph/probe-groups.ts';
import { createReportingBudget } from './integrations/graph/reporting-budget.ts';
import { createSingleFlightToken, type TokenSource } from './integrations/graph/single-flight-token.ts';
import { examinePostgres } from './integrations/store/examine-postgres.ts';
import { probeDatabase } from './integrations/store/probe-database.ts';
import { probeJournalKey } from './integrations/store/probe-journal-key.ts';
import { judgeClock } from './operations/setup/judge-clock.ts';
import { judgeConnection } from './operations/setup/judge-connection.ts';
import { judgeDatabase } from './operations/setup/judge-database.ts';
import { judgeGroups } from './operations/setup/judge-groups.ts';
import { judgeJournalKey } from './operations/setup/judge-journal-key.ts';
import { judgePermissions } from './operations/setup/judge-permissions.ts';
import { judgePostgres } from './operations/setup/judge-postgres.ts';
import { judgeResetLog } from './operations/setup/judge-reset-log.ts';

export interface SetupOptions {
  readonly graphBaseUrl: string;
  readonly tenantId: string;
  readonly credential: TokenCredential;
  readonly helpdeskGroupIds: readonly string[];
  readonly databasePath: string;
  /** Instead of the file. */
  readonly databaseUrl?: string;
  /** Absent: beside the database file. */
  readonly journalKeyFile?: string;
  readonly clock?: Clock;
  /** The whole examination ends within this time. */
  readonly timeoutMs?: number;
}

/** Looks at everything the bot needs, one line each. It changes nothing, and fails for nothing the outside does. */
export async function examineSetup(options: SetupOptions): Promise<readonly SetupLine[]> {
  const tokens = createSingleFlightToken({ credential: options.credential });
  const client = createGraphClient({ baseUrl: options.graphBaseUrl, tokens });
  const patience = patienceFor(options.timeoutMs ?? 60_000);
  try {
    const probe = await probeConnection({ client, tokens, patience });
    const connection = judgeConnection({ probe, ...options });
    const isConnected = connection.every(({ state }) => state !== 'failed' && state !== 'skipped');
    const tenant = isConnected ? await examineTenant({ options, client, tokens, patience }) : [notTried];
    return [...connection, ...tenant, await examineDatabase(options), await examineJournalKey(options)];
  } finally {
    await client.close();
  }
}

async function examineDatabase({ databaseUrl, databasePath }: SetupOptions): Promise<SetupLine> {
  return databaseUrl === undefined
    ? judgeDatabase(probeDatabase(databasePath))
    : judgePostgres(await examinePostgres(databaseUrl));
}

async function examineJournalKey({ databaseUrl: url, databasePath: path, journalKeyFile }: SetupOptions) {
  return judgeJournalKey(await probeJournalKey({ ...(url === undefined ? { path } : { url }), journalKeyFile }));
}

const notTried: SetupLine = {
  id: 'tenant',
  isRequired: true,
  state: 'skipped',
  tried: 'the clock, the permissions, the reset log and the helpdesk groups',
  found: 'not tried without a connection to Graph',
  costs: null,
  todo: null,
};

interface Examining {
  readonly options: SetupOptions;
  readonly client: GraphClient;
  readonly tokens: TokenSource;
  readonly patience: Patience;
}

async function examineTenant({ options, client, tokens, patience }: Examining): Promise<readonly SetupLine[]> {
  const { clock = systemClock, credential, graphBaseUrl: baseUrl, helpdeskGroupIds: groupIds } = options;
  const reportingBudget = createReportingBudget();
  const reader = createGraphTenantReader({ baseUrl, credential, logger: silentLogger, clock, reportingBudget });
  try {
    const [probe, events, groups] = await Promise.all([
      probePermissions({ client, tokens, reportingBudget, patience, clock }),
      reader.readTenantEvents({ signal: patience.signal, requester: 'doctor' }),
      probeGroups({ client, patience, groupIds }),
    ]);
    return [
      judgeClock(probe.clockSkewMs),
      ...judgePermissions(probe.permissions),
      judgeResetLog(events),
      ...judgeGroups(groups),
    ];
  } finally {
    await reader.close();
  }
}

function patienceFor(ms: number): Patience {
  const endsAtMs = performance.now() + ms;
  return { signal: AbortSignal.timeout(ms), leftMs: () => endsAtMs - performance.now() };
}
