import { pollAuditLog } from '../../../src/alerts/poll-audit-log.ts';
import { systemClock } from '../../../src/core/ports/clock.ts';
import { silentLogger } from '../../../src/core/ports/logger.ts';
import { systemPacer } from '../../../src/core/ports/pacer.ts';
import { createCredential } from '../../../src/integrations/graph/credentials.ts';
import { createGraphTenantReader } from '../../../src/integrations/graph/graph-tenant-reader.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { openStore, type StorePlace } from '../../../src/integrations/store/open-store.ts';

export interface PollerTask {
  readonly place: StorePlace;
  readonly holder: string;
  readonly url: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly pollMs: number;
  readonly takeoverMs: number;
}

/** It holds the lease and has begun to work. */
export type PollerMessage = 'leads';

// One replica that keeps the mirror, together with others on the same database, until it is killed.
process.once('message', async ({ place, holder, url, tenantId, appId, pollMs, takeoverMs }: PollerTask) => {
  const store = await openStore(place, { holder });
  const reader = createGraphTenantReader({
    baseUrl: url,
    credential: createCredential({
      kind: 'local',
      authority: url,
      tenantId,
      clientId: appId,
      clientSecret: 'local',
    }),
    logger: silentLogger,
    reportingBudget: createReportingBudget({ starts: 1_000 }),
  });
  await pollAuditLog(
    {
      pages: reader.auditPages,
      mirror: store.mirror,
      leases: {
        ...store.leases,
        take: async (name, forMs) => {
          const lease = await store.leases.take(name, forMs);
          if (lease !== null) process.send?.('leads' satisfies PollerMessage);
          return lease;
        },
      },
      clock: systemClock,
      pacer: systemPacer,
      logger: silentLogger,
      random: Math.random,
      readLogKeepsDays: async () => 30,
      pollMs,
      takeoverMs,
    },
    new AbortController().signal,
  );
});
