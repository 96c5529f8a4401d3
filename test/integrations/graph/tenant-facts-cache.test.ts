import { afterEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../src/core/ports/logger.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { createTenantFactsCache } from '../../../src/integrations/graph/tenant-facts-cache.ts';
import { settled } from './support/manual-timing.ts';
import { graphError, type Handler, json, startScriptedServer } from './support/scripted-server.ts';
import { patienceFor, testClient } from './support/test-client.ts';
import { fixedClock } from './support/test-reader.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const minuteMs = 60_000;

async function setUp(...script: readonly Handler[]) {
  const server = await startScriptedServer(...script);
  const client = testClient(server.url, { maxAttempts: 1 });
  closers.push(server.close, client.close);
  let nowMs = 0;
  const cache = createTenantFactsCache({
    client,
    clock: fixedClock,
    logger: silentLogger,
    reportingBudget: createReportingBudget(),
    nowMs: () => nowMs,
  });
  return {
    server,
    read: () => cache.read(patienceFor(5000)),
    pass: (ms: number) => {
      nowMs += ms;
    },
    asked: (request: number): readonly string[] =>
      JSON.parse(server.seen[request]?.body ?? '{}').requests.map(({ id }: { id: string }) => id),
  };
}

const bodies = {
  organization: {
    value: [{ id: 'tenant-1', displayName: 'Contoso', onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: null }],
  },
  domains: { value: [{ id: 'contoso.example', authenticationType: 'Federated' }] },
  licences: {
    value: [
      { capabilityStatus: 'Enabled', servicePlans: [{ servicePlanId: 'plan-1' }] },
      { capabilityStatus: 'Suspended', servicePlans: [{ servicePlanId: 'plan-2' }] },
    ],
  },
  adminResetAllowed: { allowedToUseSSPR: true },
  methodsPolicy: {
    policyMigrationState: 'migrationComplete',
    authenticationMethodConfigurations: [
      { id: 'Sms', state: 'disabled' },
      { id: 'Email', state: 'enabled' },
    ],
  },
  serviceHealth: {
    status: 'serviceDegradation',
    issues: [
      { id: 'MO1', title: 'Trouble', startDateTime: '2026-11-20T08:00:00Z', isResolved: false },
      { id: 'MO2', title: 'Old trouble', startDateTime: null, isResolved: true },
    ],
  },
} as const;

type Key = keyof typeof bodies;

function batchOf(overrides: Partial<Record<Key, { status: number; body: unknown }>> = {}): Handler {
  const responses = (Object.keys(bodies) as Key[]).map((id) => ({
    id,
    status: 200,
    body: bodies[id],
    ...overrides[id],
  }));
  return json({ responses });
}

const refused = { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'no' } } };

describe('the facts about a tenant', () => {
  it('come from one batch', async () => {
    const { read, server } = await setUp(batchOf());

    const facts = await read();

    expect(server.seen).toHaveLength(1);
    expect(Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.known && fact.value]))).toEqual({
      organization: {
        tenantId: 'tenant-1',
        displayName: 'Contoso',
        isSynced: true,
        lastSyncedAt: null,
        countryCode: null,
      },
      domains: [{ name: 'contoso.example', isFederated: true }],
      licences: { servicePlanIds: ['plan-1'] },
      adminResetAllowed: true,
      methodsPolicy: { enabledMethods: ['Email'], disabledMethods: ['Sms'], migrationState: 'migrationComplete' },
      serviceHealth: {
        isOperational: false,
        status: 'serviceDegradation',
        issues: [{ id: 'MO1', title: 'Trouble', startedAt: '2026-11-20T08:00:00.000Z' }],
      },
    });
  });

  it('are each known or missing for themselves', async () => {
    const { read } = await setUp(batchOf({ domains: refused, organization: { status: 200, body: { value: 'odd' } } }));

    const facts = await read();

    expect(facts.domains).toMatchObject({ known: false, reason: 'permission', permissions: ['Domain.Read.All'] });
    expect(facts.organization).toMatchObject({ known: false, reason: 'invalid-answer' });
    expect(facts.licences.known).toBe(true);
  });

  it('are all missing, with the reason, when the service is down', async () => {
    const { read } = await setUp(graphError(503));

    const facts = await read();

    expect(new Set(Object.values(facts).map((fact) => !fact.known && fact.reason))).toEqual(new Set(['unreachable']));
  });

  it('are asked for once by many at the same time, and then kept', async () => {
    const { read, server, pass } = await setUp(batchOf());

    await Promise.all([read(), read(), read()]);
    pass(9 * minuteMs);
    await read();

    expect(server.seen).toHaveLength(1);
  });

  it('are served as they were while newer ones are fetched in the background', async () => {
    const { read, server, pass } = await setUp(
      batchOf(),
      batchOf({ adminResetAllowed: { status: 200, body: { allowedToUseSSPR: false } } }),
    );
    await read();
    pass(11 * minuteMs);

    const stale = await read();
    await expect.poll(async () => (await read()).adminResetAllowed, { timeout: 5000 }).toMatchObject({ value: false });

    expect(stale.adminResetAllowed).toMatchObject({ value: true });
    expect(server.seen).toHaveLength(2);
  });

  it('are asked for again after a minute when they were missing, and only those', async () => {
    const { read, asked, pass } = await setUp(batchOf({ domains: refused }), batchOf());
    await read();
    pass(minuteMs);

    const facts = await read();

    expect(facts.domains.known).toBe(true);
    expect(asked(1)).toEqual(['domains']);
  });

  it('stay known for an hour through failures, and no longer', async () => {
    const { read, server, pass } = await setUp(batchOf(), graphError(503));
    await read();
    pass(11 * minuteMs);
    await read();
    await expect.poll(() => server.seen.length, { timeout: 5000 }).toBe(2);
    await settled();

    const stale = await read();
    pass(60 * minuteMs);
    const expired = await read();

    expect(stale.domains.known).toBe(true);
    expect(expired.domains).toMatchObject({ known: false, reason: 'unreachable' });
  });
});
