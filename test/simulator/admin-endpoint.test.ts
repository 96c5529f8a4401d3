import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Answer, ask } from './graph-client.ts';
import { ADA, auditRow, NOW, smallTenant } from './small-tenant.ts';

const AUDITS = '/v1.0/auditLogs/directoryAudits';
const PRESENT = '2027-08-15T06:30:00Z';
let simulator: Simulator;
let nowMs = Date.parse(PRESENT);

beforeAll(async () => {
  simulator = await startSimulator({ tenant: smallTenant(), now: () => new Date(nowMs) });
});
beforeEach(() => {
  nowMs = Date.parse(PRESENT);
  simulator.state.loadTenant(smallTenant());
  simulator.state.changeSettings({
    reportingLimit: false,
    retentionDays: null,
    logDelay: { minutes: 0 },
    latencyMs: 0,
  });
});
afterAll(() => simulator.close());

const admin = (method: string, path: string, body?: unknown): Promise<Answer> =>
  ask(simulator, `/_admin/${path}`, { method, body, token: null });

const auditIds = async (): Promise<string[]> =>
  (await ask(simulator, AUDITS)).body.value.map(({ id }: { id: string }) => id);

describe('loading a tenant', () => {
  it('moves its now to the present, and every time with it', async () => {
    const row = auditRow({ id: 'r', activityDateTime: '2026-03-01T11:59:30.1234567Z' });

    await admin(
      'POST',
      'tenant',
      smallTenant([row], { '/organization': [{ id: 'o', onPremisesLastSyncDateTime: NOW }] }),
    );
    const audits = await ask(simulator, AUDITS);
    const organisation = await ask(simulator, '/v1.0/organization');

    expect(audits.body.value[0].activityDateTime).toBe('2027-08-15T06:29:30.1234567Z');
    expect(organisation.body.value[0].onPremisesLastSyncDateTime).toBe(PRESENT);
  });

  it('forgets counters, limits and faults', async () => {
    simulator.state.changeSettings({ reportingLimit: true });
    for (let index = 0; index < 6; index += 1) await ask(simulator, AUDITS);
    await admin('PUT', 'faults', { kind: '500', path: '/' });

    await admin('POST', 'tenant', smallTenant());
    const { status } = await ask(simulator, AUDITS);

    expect(status).toBe(200);
    expect(simulator.state.counters()).toMatchObject({ graphRequests: 1, throttled: 0 });
  });

  it('takes the demo tenant by name, in trouble if asked', async () => {
    const { status, body } = await admin('POST', 'tenant', { demo: 'contoso', situation: 'sync-stopped' });

    expect([status, body.resources['/users'] >= 60]).toEqual([200, true]);
  });

  it.each([
    ['nothing', null, 'a tenant is a JSON object'],
    ['no now', { tenantId: 'x', graph: {} }, '"now" must be an ISO time'],
    ['no graph', { now: NOW, tenantId: 'x' }, '"graph" must be an object'],
    ['users that are no list', { now: NOW, tenantId: 'x', graph: { '/users': {} } }, 'graph["/users"] must be a list'],
    [
      'a user without an id',
      { now: NOW, tenantId: 'x', graph: { '/users': [{}] } },
      'graph["/users"][0] must be an object with an "id"',
    ],
    ['an unknown situation', { demo: 'contoso', situation: 'flood' }, 'unknown situation "flood"; known are outage'],
    ['an unknown demo', { demo: 'fabrikam' }, '"demo" must be "contoso"'],
  ])('refuses %s and keeps the tenant', async (_name, input, message) => {
    const { status, body } = await admin('POST', 'tenant', input);

    expect(status).toBe(400);
    expect(body.error).toContain(message);
    expect((await ask(simulator, `/v1.0/users/${ADA}`)).status).toBe(200);
  });
});

describe('rows added live', () => {
  it('are completed from a user and visible at once', async () => {
    await admin('POST', 'audit-rows', [
      { user: 'ada@contoso.example', result: 'failure', resultReason: 'OnPremisesConnectivityError', minutesAgo: 3 },
    ]);
    const { body } = await ask(simulator, AUDITS);

    expect(body.value[0]).toMatchObject({
      activityDateTime: '2027-08-15T06:27:00.000Z',
      activityDisplayName: 'Reset password (self-service)',
      resultReason: 'OnPremisesConnectivityError',
      initiatedBy: { app: null, user: { id: ADA } },
      targetResources: [{ id: ADA, userPrincipalName: 'ada@contoso.example' }],
    });
    expect(body.value[0].id).toMatch(/^SSPR_/);
  });

  it('may be a whole attempt that ends now', async () => {
    await admin('POST', 'attempts', { user: ADA, outcome: 'failed', reason: 'OnPremisesConnectivityError' });
    nowMs += 60_000;
    await admin('POST', 'attempts', { user: ADA, outcome: 'done' });
    const { body } = await ask(simulator, AUDITS);
    const user = await ask(simulator, `/v1.0/users/${ADA}?$select=lastPasswordChangeDateTime`);

    const outcomes = body.value.filter((row: { activityDisplayName: string }) =>
      row.activityDisplayName.startsWith('Reset password'),
    );
    expect(outcomes.map(({ resultReason }: { resultReason: string }) => resultReason)).toEqual([
      'Successfully completed reset.',
      'OnPremisesConnectivityError',
    ]);
    expect(new Set(body.value.map(({ id }: { id: string }) => id)).size).toBe(body.value.length);
    expect(user.body.lastPasswordChangeDateTime).toBe('2027-08-15T06:31:00.000Z');
  });

  it.each([
    [{ user: 'nobody', outcome: 'done' }, 'the tenant has no user "nobody"'],
    [{ user: ADA, outcome: 'maybe' }, '"outcome" must be one of done, failed'],
    [{ user: ADA, outcome: 'failed' }, 'the outcome failed needs a "reason"'],
  ])('may not be the attempt %j', async (input, message) => {
    const { status, body } = await admin('POST', 'attempts', input);

    expect(status).toBe(400);
    expect(body.error).toContain(message);
  });

  it('may be sign-ins', async () => {
    await admin('POST', 'sign-ins', { user: ADA, errorCode: 50053 });
    const { body } = await ask(simulator, `/v1.0/auditLogs/signIns?$filter=status/errorCode eq 50053`);

    expect(body.value).toMatchObject([{ userId: ADA, status: { errorCode: 50053 } }]);
  });

  it.each([
    ['a text', 'row', 'an audit row is a JSON object'],
    ['an unknown user', { user: 'nobody' }, 'the tenant has no user "nobody"'],
    ['a time that is none', { activityDateTime: 'yesterday' }, '"yesterday" is not an ISO time'],
  ])('are refused when one is %s', async (_name, row, message) => {
    const { status, body } = await admin('POST', 'audit-rows', [row]);

    expect([status, body.error]).toEqual([400, message]);
  });
});

describe('the log', () => {
  it('shows a row only when its delay has passed', async () => {
    await admin('PUT', 'settings', { logDelayMinutes: 10 });
    await admin('POST', 'audit-rows', { id: 'late', minutesAgo: 0 });

    const before = await auditIds();
    nowMs += 10 * 60_000;
    const after = await auditIds();

    expect([before, after]).toEqual([[], ['late']]);
  });

  it('shows rows out of order when the delay differs from row to row', async () => {
    await admin('PUT', 'settings', { logDelay: { minutes: 0, jitterMinutes: 60 } });
    const rows = Array.from({ length: 60 }, (_, index) => ({ id: `row-${index}`, minutesAgo: index }));
    await admin('POST', 'audit-rows', rows);

    const visible = new Set(await auditIds());
    const firstSeen = rows.findIndex(({ id }) => visible.has(id));
    const hiddenAfter = rows.slice(firstSeen).filter(({ id }) => !visible.has(id));

    expect(visible.size).toBeGreaterThan(0);
    expect(hiddenAfter.length).toBeGreaterThan(0);
  });

  it('delivers some rows twice when told to', async () => {
    await admin('PUT', 'settings', { logDelay: { minutes: 0, duplicateEvery: 1 } });
    await admin('POST', 'audit-rows', { id: 'twice' });

    expect(await auditIds()).toEqual(['twice', 'twice']);
  });

  it.each([
    ['30 days with premium licences', {}, null, ['d6', 'd29']],
    ['7 days without', { '/subscribedSkus': [] }, null, ['d6']],
    ['as long as set', {}, 1, []],
  ])('reaches back %s', async (_name, graph, retentionDays, expected) => {
    const days = [6, 29, 31].map((day) => auditRow({ id: `d${day}`, minutesAgo: day * 1440 }));
    simulator.state.loadTenant(smallTenant(days, graph));
    await admin('PUT', 'settings', { retentionDays });

    expect(await auditIds()).toEqual(expected);
  });
});

describe('the admin endpoint', () => {
  it('counts by path template and forgets when told', async () => {
    await ask(simulator, `/v1.0/users/${ADA}`);
    await ask(simulator, '/v1.0/users/nobody');
    await ask(simulator, AUDITS);

    const counted = await admin('GET', 'counters');
    const forgotten = await admin('DELETE', 'counters');

    expect(counted.body).toMatchObject({
      graphRequests: 3,
      httpCalls: 3,
      reportingRequests: 1,
      byPath: { 'GET /users/{id}': 2, 'GET /auditLogs/directoryAudits': 1 },
      byStatus: { 200: 2, 404: 1 },
    });
    expect(forgotten.body.graphRequests).toBe(0);
  });

  it('counts how many requests ran at once', async () => {
    simulator.state.changeSettings({ latencyMs: 30 });

    await Promise.all([1, 2, 3].map(() => ask(simulator, '/v1.0/organization')));

    expect(simulator.state.counters().maxConcurrent).toBeGreaterThan(1);
  });

  it('changes a user and any other resource', async () => {
    await admin('PATCH', 'users/ada@contoso.example', { accountEnabled: false });
    await admin('PUT', 'resources/policies/authorizationPolicy', {
      id: 'authorizationPolicy',
      allowedToUseSSPR: false,
    });

    const user = await ask(simulator, `/v1.0/users/${ADA}?$select=accountEnabled`);
    const policy = await ask(simulator, '/v1.0/policies/authorizationPolicy');

    expect([user.body.accountEnabled, policy.body.allowedToUseSSPR]).toEqual([false, false]);
  });

  it.each([
    ['PUT', 'settings', { speed: 1 }, 'unknown setting "speed"'],
    ['PUT', 'settings', { latencyMs: -1 }, '"latencyMs" must be a number from 0'],
    ['PUT', 'settings', { reportingLimit: 'no' }, '"reportingLimit" must be true or false'],
    ['PUT', 'settings', { grantedPermissions: 'all' }, '"grantedPermissions" must be a list'],
    ['PUT', 'settings', { loggedByServiceFilter: 'x' }, '"loggedByServiceFilter" must be one of'],
    ['PUT', 'faults', { kind: 'flood' }, 'fault "kind" must be one of 401'],
    ['PUT', 'faults', { kind: '500', path: '(', isPattern: true }, 'not a regular expression'],
    ['PUT', 'faults', { kind: '500', path: '/', count: 0 }, 'fault "count" must be a number from 1'],
    ['PATCH', 'users/nobody', {}, 'the tenant has no user "nobody"'],
    ['POST', 'tenant', '{"now":', 'the body is not JSON'],
  ])('refuses %s %s with %j', async (method, path, input, message) => {
    const { status, body } = await admin(method, path, input);

    expect(status).toBe(400);
    expect(body.error).toContain(message);
  });

  it('names what it knows when asked for something else', async () => {
    const { status, body } = await admin('GET', 'nothing');

    expect(status).toBe(404);
    expect(body.error).toContain('POST /tenant');
  });
});
