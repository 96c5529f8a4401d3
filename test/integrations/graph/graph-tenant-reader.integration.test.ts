import { rootCertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { type SimulatorOptions, startSimulator } from '../../../simulator/start-simulator.ts';
import { systemClock } from '../../../src/core/ports/clock.ts';
import { createCredential } from '../../../src/integrations/graph/credentials.ts';
import { createGraphClient } from '../../../src/integrations/graph/graph-client.ts';
import type { GraphTenantReaderOptions } from '../../../src/integrations/graph/graph-tenant-reader.ts';
import { probePermissions } from '../../../src/integrations/graph/permission-probe.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { createSingleFlightToken } from '../../../src/integrations/graph/single-flight-token.ts';
import { patienceFor } from './support/test-client.ts';
import { asking, testReader } from './support/test-reader.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function setUp(simulated: SimulatorOptions = {}, options: Partial<GraphTenantReaderOptions> = {}) {
  const simulator = await startSimulator(simulated);
  const credential = createCredential({
    kind: 'local',
    authority: simulator.url,
    tenantId: simulator.tenantId,
    clientId: simulator.appId,
    clientSecret: 'local',
  });
  const reader = testReader(simulator.url, { credential, clock: systemClock, ...options });
  closers.push(reader.close, simulator.close);
  return { simulator, credential, reader };
}

async function anybody(reader: ReturnType<typeof testReader>): Promise<string> {
  const found = await reader.findPeople('a', asking());
  const id = found.known ? found.value[0]?.entraObjectId : undefined;
  if (id === undefined) throw new Error('the simulated tenant has nobody whose name starts with a');
  return id;
}

describe('a reader of the simulated tenant', () => {
  it('knows everything that it may read', async () => {
    const { reader } = await setUp();
    const id = await anybody(reader);

    const [{ person, roles }, facts, ...others] = await Promise.all([
      reader.readPerson({ entraObjectId: id }, asking()),
      reader.readTenantFacts(asking()),
      reader.readTenantEvents(asking()),
      reader.readPersonEvents(id, asking()),
      reader.readRegistration(id, asking()),
      reader.readSignIns(id, asking()),
      reader.readRisk(id, asking()),
      reader.readPlacements([id], asking()),
      reader.isMemberOfAny(id, ['11111111-1111-1111-1111-111111111111'], asking()),
    ]);

    const missing = [person, roles, ...Object.values(facts), ...others].filter(({ known }) => !known);
    expect(missing).toEqual([]);
  });

  it('finds the helpdesk through its group', async () => {
    const { simulator, reader } = await setUp();
    const group = simulator.state.tenant.list('/groups').find(({ id }) => id === simulator.helpdeskGroupId);
    const helper = Array.isArray(group?.members) ? String(group.members[0]) : '';

    const fact = await reader.isMemberOfAny(helper, [simulator.helpdeskGroupId], asking());

    expect(fact).toMatchObject({ known: true, value: true });
  });

  it('asks for one token however many questions come at once', async () => {
    const { simulator, reader } = await setUp();

    await Promise.all(Array.from({ length: 10 }, () => reader.findPeople('a', asking())));

    expect(simulator.state.counters()).toMatchObject({ tokenRequests: 1 });
  });

  it('never makes the service refuse, however many ask', async () => {
    const { simulator, reader } = await setUp({}, { maxWaitMs: 60_000 });
    const ids = Array.from({ length: 12 }, (_, index) => `id-${index}`);

    const facts = await Promise.all(
      ids.map((id, index) => reader.readPersonEvents(id, asking(`requester-${index % 3}`, 40_000))),
    );

    expect(facts.filter(({ known }) => !known)).toEqual([]);
    expect(simulator.state.counters()).toMatchObject({ reportingRequests: 12, throttled: 0 });
  });

  it('is throttled at once for everybody after the service refused', async () => {
    const { simulator, reader } = await setUp();
    simulator.state.setFaults([{ kind: '429', path: '/auditLogs', retryAfterSeconds: 60 }]);

    const startedMs = performance.now();
    const events = await reader.readTenantEvents(asking());
    const registration = await reader.readRegistration('id-1', asking());

    expect(events).toMatchObject({ known: false, reason: 'throttled' });
    expect(registration).toMatchObject({ known: false, reason: 'throttled' });
    expect(performance.now() - startedMs).toBeLessThan(20_000);
  });

  it('gets over two answers that the service is unavailable', async () => {
    const { simulator, reader } = await setUp();
    simulator.state.setFaults([{ kind: '503', path: '/auditLogs', count: 2 }]);

    expect(await reader.readTenantEvents(asking())).toMatchObject({ known: true });
  });

  it('gets over one reset connection', async () => {
    const { simulator, reader } = await setUp();
    simulator.state.setFaults([{ kind: 'reset', path: '/auditLogs', count: 1 }]);

    expect(await reader.readTenantEvents(asking())).toMatchObject({ known: true });
  });

  it.each([
    ['hang', 'timed-out'],
    ['slow-body', 'timed-out'],
    ['html', 'unreachable'],
    ['broken-json', 'invalid-answer'],
    ['500', 'unreachable'],
    ['reset', 'unreachable'],
    ['401', 'permission'],
  ] as const)('misses the audit log, with the reason, after %s', async (kind, reason) => {
    const { simulator, reader } = await setUp();
    simulator.state.setFaults([{ kind, path: '/auditLogs' }]);
    const startedMs = performance.now();

    const fact = await reader.readTenantEvents(asking('ada', 800));

    expect(fact).toMatchObject({ known: false, reason });
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  it('names the permission that is missing', async () => {
    const { reader } = await setUp({ grantedPermissions: ['User.Read.All', 'Organization.Read.All'] });

    const events = await reader.readTenantEvents(asking());
    const facts = await reader.readTenantFacts(asking());

    expect(events).toMatchObject({ known: false, reason: 'permission', permissions: ['AuditLog.Read.All'] });
    expect(facts.organization.known).toBe(true);
    expect(facts.domains).toMatchObject({ known: false, reason: 'permission', permissions: ['Domain.Read.All'] });
  });

  it('follows one empty page to its rows', async () => {
    const { simulator, reader } = await setUp();
    simulator.state.changeSettings({ emptyPages: true });

    const fact = await reader.readTenantEvents(asking());

    expect(fact.known && fact.value.events.length).toBeGreaterThan(0);
  });

  it.each(['full-name', 'short-name'] as const)('learns a filter that is understood as %s', async (name) => {
    const { simulator, reader } = await setUp(
      {},
      { tenantEventsFreshMs: 0, reportingBudget: createReportingBudget({ starts: 100 }) },
    );
    simulator.state.changeSettings({ loggedByServiceFilter: name, pageSize: 60, reportingLimit: false });

    const windows = [];
    for (let read = 0; read < 3; read++) windows.push(await reader.readTenantEvents(asking()));

    const services = windows.map((fact) => new Set(fact.known ? fact.value.events.map(({ service }) => service) : []));
    expect(services.at(-1)).toEqual(new Set(['Self-service Password Management']));
  });
});

describe('the permission probe', () => {
  const probe = async ({ simulator, credential }: Awaited<ReturnType<typeof setUp>>) => {
    const tokens = createSingleFlightToken({ credential });
    const client = createGraphClient({ baseUrl: simulator.url, tokens });
    closers.unshift(client.close);
    const reportingBudget = createReportingBudget();
    return probePermissions({ client, tokens, reportingBudget, patience: patienceFor(20_000) });
  };

  it('finds every permission granted, and the clocks together', async () => {
    const result = await probe(await setUp());

    expect(result.permissions.filter(({ outcome, isInToken }) => outcome !== 'granted' || !isInToken)).toEqual([]);
    expect(Math.abs(result.clockSkewMs ?? Number.NaN)).toBeLessThan(5000);
  });

  it('tells which are refused, in the words of the service', async () => {
    const setting = await setUp({ grantedPermissions: ['User.Read.All', 'AuditLog.Read.All'] });

    const { permissions } = await probe(setting);

    const byName = new Map(permissions.map((permission) => [permission.name, permission]));
    expect(byName.get('AuditLog.Read.All')).toMatchObject({ outcome: 'granted', isInToken: true });
    expect(byName.get('Domain.Read.All')).toMatchObject({
      outcome: 'refused',
      isInToken: false,
      detail: expect.stringContaining('Authorization_RequestDenied'),
    });
  });
});

describe('over https', () => {
  it('does not read from a service whose certificate nobody vouches for', async () => {
    const simulator = await startSimulator({ httpsPort: 0 });
    const reader = testReader(simulator.httpsUrl ?? '', { clock: systemClock });
    closers.push(reader.close, simulator.close);

    const facts = await reader.readTenantFacts(asking());

    expect(facts.organization).toMatchObject({ reason: 'unreachable', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('signs in with a client secret and reads, trusting the extra certificate authority', async () => {
    const simulator = await startSimulator({ httpsPort: 0 });
    const { httpsUrl, certificate } = simulator;
    if (httpsUrl === null || certificate === null) throw new Error('the simulator serves no https');
    // The identity library offers no way to hand it a certificate authority.
    setDefaultCACertificates([...rootCertificates, certificate]);
    const credential = createCredential({
      kind: 'secret',
      tenantId: simulator.tenantId,
      clientId: simulator.appId,
      clientSecret: 'local',
      authorityHost: httpsUrl,
      disableInstanceDiscovery: true,
    });
    const reader = testReader(httpsUrl, { credential, extraCa: certificate, clock: systemClock });
    closers.push(reader.close, simulator.close, async () => setDefaultCACertificates([...rootCertificates]));

    const facts = await reader.readTenantFacts(asking());

    expect(facts.organization).toMatchObject({ known: true, value: { tenantId: simulator.tenantId } });
  });
});
