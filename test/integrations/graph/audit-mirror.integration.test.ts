import { afterEach, describe, expect, it } from 'vitest';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import { isRelevantEvent } from '../../../src/alerts/is-relevant-event.ts';
import { pollAuditLog } from '../../../src/alerts/poll-audit-log.ts';
import { systemClock } from '../../../src/core/ports/clock.ts';
import { silentLogger } from '../../../src/core/ports/logger.ts';
import { systemPacer } from '../../../src/core/ports/pacer.ts';
import { createCredential } from '../../../src/integrations/graph/credentials.ts';
import { readAuditRow } from '../../../src/integrations/graph/read-audit-row.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { testReader } from './support/test-reader.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function setUp() {
  const simulator = await startSimulator({ reportingLimit: false });
  const { url: authority, tenantId, appId: clientId } = simulator;
  const reader = testReader(simulator.url, {
    credential: createCredential({ kind: 'local', authority, tenantId, clientId, clientSecret: 'local' }),
    clock: systemClock,
    reportingBudget: createReportingBudget({ starts: 1_000 }),
  });
  const store = await openStore({ path: ':memory:' });
  const end = new AbortController();
  closers.push(simulator.close, reader.close, store.close);
  const poll = () => {
    const done = pollAuditLog(
      {
        pages: reader.auditPages,
        mirror: store.mirror,
        leases: store.leases,
        clock: systemClock,
        pacer: systemPacer,
        logger: silentLogger,
        random: Math.random,
        readLogKeepsDays: async () => 30,
        pollMs: 300,
      },
      end.signal,
    );
    closers.push(async () => {
      end.abort();
      await done;
    });
  };
  const expected = () =>
    simulator.state.tenant
      .list('/auditLogs/directoryAudits')
      .map(readAuditRow)
      .filter((event) => event !== undefined)
      .filter((event) => isRelevantEvent(event) && Date.parse(event.at) > Date.now() - 29.9 * 24 * 3600_000)
      .map(({ id }) => id)
      .toSorted();
  const mirrored = async () => {
    const since = new Date(Date.now() - 29.9 * 24 * 3600_000).toISOString();
    return (await store.mirror.listNewest({ since, most: 100_000 })).map(({ id }) => id).toSorted();
  };
  return { simulator, store, poll, expected, mirrored };
}

describe('the mirror of a simulated tenant', () => {
  it('holds in the end exactly the rows of the log, however late, doubled and cut up they came', async () => {
    const { simulator, store, poll, expected, mirrored } = await setUp();
    simulator.state.changeSettings({
      logDelay: { minutes: 0, jitterMinutes: 0.06, duplicateEvery: 3 },
      pageSize: 250,
      emptyPages: true,
    });
    const user = 'emma.watkins@contoso.com';

    poll();
    for (let index = 0; index < 60; index++) {
      const tried = { user, outcome: 'failed', reason: 'OnPremisesConnectivityError', minutesAgo: (index % 5) / 100 };
      simulator.state.addAttempts([tried]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    await expect.poll(mirrored, { timeout: 40_000, interval: 200 }).toEqual(expected());
    await expect
      .poll(async () => (await store.mirror.readState()).progress.isBackfilled, { timeout: 10_000 })
      .toBe(true);
    expect((await mirrored()).length).toBe(expected().length);
  });

  it('keeps nothing that names a person or a machine', async () => {
    const { store, poll, mirrored } = await setUp();

    poll();
    await expect.poll(mirrored, { timeout: 30_000 }).not.toEqual([]);

    const rows = await store.mirror.listNewest({ since: '2020-01-01T00:00:00.000Z', most: 100_000 });
    const names = JSON.stringify(rows).match(/[\w.]+@[\w.]+/g) ?? [];
    expect(names.filter((name) => !/^(?:fim_password_service|Sync_)/.test(name))).toEqual([]);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|displayName|ipAddress|userAgent/);
  });
});
