import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { READ_PERMISSIONS } from '../../simulator/settings.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Answer, ask, tokenFor } from './graph-client.ts';
import { ADA, NOW, smallTenant } from './small-tenant.ts';

let simulator: Simulator;
let nowMs = Date.parse(NOW);

beforeAll(async () => {
  simulator = await startSimulator({ tenant: smallTenant(), now: () => new Date(nowMs) });
});
beforeEach(() => {
  nowMs = Date.parse(NOW);
  simulator.state.loadTenant(smallTenant());
  simulator.state.changeSettings({ grantedPermissions: READ_PERMISSIONS, reportingLimit: true });
});
afterAll(() => simulator.close());

const askToken = async (tenant: string, form: Record<string, string>): Promise<Pick<Answer, 'status' | 'body'>> => {
  const response = await fetch(`${simulator.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: await response.json() };
};

const CREDENTIALS = {
  grant_type: 'client_credentials',
  client_id: 'app',
  client_secret: 'anything',
  scope: 'https://graph.microsoft.com/.default',
};

const without = (name: keyof typeof CREDENTIALS): Record<string, string> => {
  const { [name]: _dropped, ...rest } = CREDENTIALS;
  return rest;
};

describe('the token endpoint', () => {
  it('issues a token that opens Graph and carries the granted permissions', async () => {
    const { status, body } = await askToken(simulator.tenantId, CREDENTIALS);
    const claims = JSON.parse(Buffer.from(body.access_token.split('.')[1], 'base64url').toString());
    const answer = await ask(simulator, '/v1.0/organization', { token: body.access_token });

    expect([status, body.token_type, answer.status]).toEqual([200, 'Bearer', 200]);
    expect(claims).toMatchObject({ tid: simulator.tenantId, appid: 'app', roles: READ_PERMISSIONS });
    expect(simulator.state.counters().tokenRequests).toBe(1);
  });

  it.each([
    ['an unknown tenant', 'other', CREDENTIALS, 400, 90002],
    ['no credential', 'contoso.example', without('client_secret'), 401, 7000218],
    ['no client', 'contoso.example', without('client_id'), 400, 900144],
    ['another grant', 'contoso.example', { ...CREDENTIALS, grant_type: 'password' }, 400, 70003],
    ['a scope that is not .default', 'contoso.example', { ...CREDENTIALS, scope: 'User.Read' }, 400, 1002012],
  ])('refuses %s', async (_name, tenant, form, status, code) => {
    const answer = await askToken(tenant, form);

    expect([answer.status, answer.body.error_codes]).toEqual([status, [code]]);
    expect(answer.body.error_description).toContain(`AADSTS${code}: `);
  });

  it('serves a managed identity that sends its header', async () => {
    const address = `${simulator.url}/msi/token?resource=https://graph.microsoft.com&api-version=2019-08-01`;

    const without = await fetch(address);
    const response = await fetch(address, { headers: { 'X-IDENTITY-HEADER': 'secret' } });
    const { access_token: token, expires_on: expiresOn } = (await response.json()) as Record<string, string>;

    expect(without.status).toBe(401);
    expect(Number(expiresOn)).toBeGreaterThan(nowMs / 1000);
    expect((await ask(simulator, '/v1.0/organization', { token })).status).toBe(200);
  });
});

describe('a bearer', () => {
  it.each([
    ['missing', null],
    ['garbled', 'abc'],
    ['garbled in the middle', 'a.b.c'],
  ])('that is %s is InvalidAuthenticationToken', async (_name, token) => {
    const { status, body } = await ask(simulator, '/v1.0/organization', { token });

    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('that has expired is InvalidAuthenticationToken', async () => {
    const token = tokenFor(simulator);
    nowMs += 2 * 3_600_000;

    expect((await ask(simulator, '/v1.0/organization', { token })).status).toBe(401);
  });
});

describe('permissions', () => {
  it.each([
    ['/v1.0/users', 'Authorization_RequestDenied'],
    ['/v1.0/organization', 'Authorization_RequestDenied'],
    ['/v1.0/auditLogs/directoryAudits', 'Authentication_MSGraphPermissionMissing'],
    ['/v1.0/auditLogs/signIns', 'Authentication_MSGraphPermissionMissing'],
    [`/v1.0/reports/authenticationMethods/userRegistrationDetails/${ADA}`, 'Authentication_MSGraphPermissionMissing'],
    [`/v1.0/users/${ADA}/authentication/methods`, 'accessDenied'],
  ])('%s without any is %s', async (path, code) => {
    simulator.state.changeSettings({ grantedPermissions: [] });

    const { status, body } = await ask(simulator, path);

    expect([status, body.error.code]).toEqual([403, code]);
  });

  it('that are revoked stop a token that was issued before', async () => {
    const { body } = await askToken(simulator.tenantId, CREDENTIALS);
    simulator.state.changeSettings({ grantedPermissions: ['Domain.Read.All'] });

    const users = await ask(simulator, '/v1.0/users', { token: body.access_token });
    const domains = await ask(simulator, '/v1.0/domains', { token: body.access_token });

    expect([users.status, domains.status]).toEqual([403, 200]);
  });

  it('do not help a tenant without premium licences to sign-ins and registrations', async () => {
    simulator.state.loadTenant(smallTenant([], { '/subscribedSkus': [] }));

    const signIns = await ask(simulator, '/v1.0/auditLogs/signIns');
    const audits = await ask(simulator, '/v1.0/auditLogs/directoryAudits');

    expect([signIns.status, signIns.body.error.code]).toEqual([
      403,
      'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    ]);
    expect(audits.status).toBe(200);
  });
});

describe('the reporting limit', () => {
  const REPORTS = [
    '/v1.0/auditLogs/directoryAudits',
    '/v1.0/auditLogs/signIns',
    '/v1.0/reports/authenticationMethods/userRegistrationDetails',
    `/v1.0/users/${ADA}/authentication/methods`,
    '/beta/auditLogs/directoryAudits',
  ];

  it('lets five requests of all reports through in ten seconds, then says when to return', async () => {
    const statuses: number[] = [];
    for (const path of REPORTS) statuses.push((await ask(simulator, path)).status);
    nowMs += 4_000;
    const sixth = await ask(simulator, '/v1.0/auditLogs/signIns');
    const other = await ask(simulator, '/v1.0/users');
    nowMs += 6_001;
    const later = await ask(simulator, '/v1.0/auditLogs/signIns');

    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect([sixth.status, sixth.body.error.code, sixth.headers.get('retry-after')]).toEqual([
      429,
      'TooManyRequests',
      '6',
    ]);
    expect([other.status, later.status]).toEqual([200, 200]);
  });

  it('counts each application for itself', async () => {
    for (const path of REPORTS) await ask(simulator, path);

    const token = tokenFor(simulator, { appid: 'another-app' });

    expect((await ask(simulator, '/v1.0/auditLogs/signIns', { token })).status).toBe(200);
  });

  it('gives risky users one request a second and no time to return', async () => {
    const path = '/v1.0/identityProtection/riskyUsers/nobody';

    const first = await ask(simulator, path);
    const second = await ask(simulator, path);

    expect([first.status, second.status, second.headers.get('retry-after')]).toEqual([404, 429, null]);
  });

  it('can be lifted', async () => {
    simulator.state.changeSettings({ reportingLimit: false });
    for (const path of REPORTS) await ask(simulator, path);

    expect((await ask(simulator, '/v1.0/auditLogs/signIns')).status).toBe(200);
  });
});
