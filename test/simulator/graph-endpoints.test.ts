import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { ask, query, tokenFor } from './graph-client.ts';
import { ADA, auditRow, BOB, DESK, HELPDESK, NOW, smallTenant } from './small-tenant.ts';

const LOG = '/v1.0/auditLogs/directoryAudits';
const rows = Array.from({ length: 7 }, (_, index) => auditRow({ id: `row-${index}`, minutesAgo: 10 + index }));

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ tenant: smallTenant(rows), now: () => new Date(NOW), reportingLimit: false });
});
beforeEach(() => {
  simulator.state.loadTenant(smallTenant(rows));
  simulator.state.changeSettings({ pageSize: 1000, emptyPages: false, loggedByServiceFilter: 'full-name' });
});
afterAll(() => simulator.close());

async function everyPage(path: string): Promise<{ ids: string[]; sizes: number[] }> {
  const pages: { id: string }[][] = [];
  for (let next: string | undefined = path; next; ) {
    const { body } = await ask(simulator, next);
    pages.push(body.value);
    next = body['@odata.nextLink'];
  }
  return { ids: pages.flat().map(({ id }) => id), sizes: pages.map((page) => page.length) };
}

describe('a user', () => {
  it('is found by id, by UPN and by an encoded guest UPN', async () => {
    const byId = await ask(simulator, `/v1.0/users/${ADA}`);
    const byUpn = await ask(simulator, '/v1.0/users/ADA@contoso.example');
    const guest = await ask(simulator, `/v1.0/users/${encodeURIComponent('guest_x.example#EXT#@contoso.example')}`);

    expect([byId.body.displayName, byUpn.body.displayName, guest.body.displayName]).toEqual(['Ada', 'Ada', 'Guest']);
  });

  it('shows only the default properties without a selection', async () => {
    const { body } = await ask(simulator, `/v1.0/users/${ADA}`);

    expect(Object.keys(body)).not.toContain('accountEnabled');
    expect(body).toMatchObject({ id: ADA, givenName: null, businessPhones: [] });
  });

  it('shows selected properties, null where there is nothing', async () => {
    const { body } = await ask(
      simulator,
      `/v1.0/users/${ADA}?$select=id,accountEnabled,onPremisesSyncEnabled,assignedPlans`,
    );

    expect(body).toEqual({
      '@odata.context': `${simulator.url}/v1.0/$metadata#users(id,accountEnabled,onPremisesSyncEnabled,assignedPlans)/$entity`,
      id: ADA,
      accountEnabled: true,
      onPremisesSyncEnabled: null,
      assignedPlans: [],
    });
  });

  it('has no property that the type lacks', async () => {
    const { status, body } = await ask(simulator, `/v1.0/users/${ADA}?$select=id,foo`);

    expect([status, body.error.code, body.error.message]).toEqual([
      400,
      'BadRequest',
      "Could not find a property named 'foo' on type 'microsoft.graph.user'.",
    ]);
  });

  it('who does not exist is Request_ResourceNotFound', async () => {
    const { status, body, headers } = await ask(simulator, '/v1.0/users/nobody@contoso.example');

    expect([status, body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
    expect(headers.get('request-id')).toBe(body.error.innerError['request-id']);
    expect(Object.keys(body.error.innerError)).toEqual(['date', 'request-id', 'client-request-id']);
  });

  it('belongs to groups through groups', async () => {
    const checked = await ask(simulator, `/v1.0/users/${BOB}/checkMemberGroups`, {
      method: 'POST',
      body: { groupIds: [HELPDESK, 'other'] },
    });
    const memberOf = await ask(simulator, `/v1.0/users/${BOB}/transitiveMemberOf`);
    const members = await ask(simulator, `/v1.0/groups/${HELPDESK}/members`);
    const transitive = await ask(simulator, `/v1.0/groups/${HELPDESK}/transitiveMembers`);

    expect(checked.body.value).toEqual([HELPDESK]);
    expect(memberOf.body.value.map(({ id }: { id: string }) => id)).toEqual([DESK, HELPDESK]);
    expect(members.body.value.map(({ id }: { id: string }) => id)).toEqual([DESK]);
    expect(transitive.body.value.map(({ id }: { id: string }) => id)).toEqual([DESK, BOB]);
  });

  it('has directory roles whose names need a permission', async () => {
    const path = `/v1.0/users/${ADA}/transitiveMemberOf/graph.directoryRole`;

    const named = await ask(simulator, path);
    const { grantedPermissions } = simulator.state.settings;
    simulator.state.changeSettings({ grantedPermissions: ['User.Read.All'] });
    const nameless = await ask(simulator, path);
    simulator.state.changeSettings({ grantedPermissions });

    expect(named.body.value[0].displayName).toBe('Helpdesk Administrator');
    expect(nameless.body.value[0].displayName).toBeNull();
  });

  it('has methods that follow from the registration report', async () => {
    const { body } = await ask(simulator, `/v1.0/users/${ADA}/authentication/methods`);

    expect(body.value.map((method: Record<string, unknown>) => method['@odata.type'])).toEqual([
      '#microsoft.graph.passwordAuthenticationMethod',
      '#microsoft.graph.phoneAuthenticationMethod',
      '#microsoft.graph.emailAuthenticationMethod',
    ]);
  });
});

describe('a list of users', () => {
  it.each([
    [{ $filter: "userPrincipalName eq 'bob@contoso.example'" }, ['Bob']],
    [{ $filter: "startswith(displayName,'a')" }, ['Ada']],
    [{ $filter: "startswith(mail,'b') or displayName eq 'Ada'" }, ['Ada', 'Bob']],
  ])('answers %j', async (options, names) => {
    const { body } = await ask(simulator, query('/v1.0/users', { ...options, $select: 'displayName' }));

    expect(body.value.map(({ displayName }: { displayName: string }) => displayName)).toEqual(names);
  });

  it('searches only for clients that accept eventual consistency', async () => {
    const path = query('/v1.0/users', { $search: '"displayName:ad"', $count: 'true' });

    const without = await ask(simulator, path);
    const found = await ask(simulator, path, { headers: { ConsistencyLevel: 'eventual' } });

    expect(without.status).toBe(400);
    expect([found.body['@odata.count'], found.body.value[0].displayName]).toEqual([1, 'Ada']);
  });

  it('counts only for clients that accept eventual consistency', async () => {
    const without = await ask(simulator, '/v1.0/users?$count=true');
    const counted = await ask(simulator, '/v1.0/users?$count=true', { headers: { ConsistencyLevel: 'eventual' } });

    expect([without.body['@odata.count'], counted.body['@odata.count']]).toEqual([undefined, 3]);
  });

  it('refuses pages of more than 999', async () => {
    expect((await ask(simulator, '/v1.0/users?$top=1000')).status).toBe(400);
  });
});

describe('pages of the audit log', () => {
  it('lead to every row through absolute links', async () => {
    const { ids, sizes } = await everyPage(`${LOG}?$top=3`);

    expect(sizes).toEqual([3, 3, 1]);
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  it('keep the filter while they are followed', async () => {
    const filter = 'activityDateTime ge 2026-03-01T11:46:00Z';
    const { ids } = await everyPage(query(LOG, { $filter: filter, $top: '2' }));

    expect(ids).toEqual(['row-0', 'row-1', 'row-2', 'row-3', 'row-4']);
  });

  it('may be shorter than asked for, and empty with a link', async () => {
    simulator.state.changeSettings({ pageSize: 4, emptyPages: true });

    const { ids, sizes } = await everyPage(`${LOG}?$top=100`);

    expect(sizes).toEqual([0, 4, 0, 3]);
    expect(ids).toHaveLength(7);
  });

  it('have a link on the host the client used', async () => {
    const { body } = await ask(simulator, `${simulator.url.replace('127.0.0.1', 'localhost')}${LOG}?$top=1`);

    expect(body['@odata.nextLink']).toMatch(
      /^http:\/\/localhost:\d+\/v1\.0\/auditLogs\/directoryAudits\?\$top=1&\$skiptoken=/,
    );
  });

  it('cannot be reached with a made-up token', async () => {
    const { status, body } = await ask(simulator, `${LOG}?$skiptoken=abc`);

    expect([status, body.error.code]).toEqual([400, 'Directory_ExpiredPageToken']);
  });

  it('come oldest first when asked, and sort by nothing else', async () => {
    const oldest = await ask(simulator, query(LOG, { $orderby: 'activityDateTime asc', $top: '1' }));
    const refused = await ask(simulator, query(LOG, { $orderby: 'result' }));

    expect([oldest.body.value[0].id, refused.status]).toEqual(['row-6', 400]);
  });

  it.each([
    ['full-name', 7, 0],
    ['short-name', 0, 7],
    ['neither', 0, 0],
  ] as const)('match loggedByService as the tenant does: %s', async (loggedByServiceFilter, full, short) => {
    simulator.state.changeSettings({ loggedByServiceFilter });

    const byFull = await ask(
      simulator,
      query(LOG, { $filter: "loggedByService eq 'Self-service Password Management'" }),
    );
    const byShort = await ask(simulator, query(LOG, { $filter: "loggedByService eq 'SSPR'" }));

    expect([byFull.body.value.length, byShort.body.value.length]).toEqual([full, short]);
  });
});

describe('an address', () => {
  it('that Graph does not know is a 400', async () => {
    const { status, body } = await ask(simulator, '/v1.0/nothing');

    expect([status, body.error.message]).toEqual([400, "Resource not found for the segment 'nothing'."]);
  });

  it('of an organisation has the last hash synchronisation in beta alone', async () => {
    const select = '$select=onPremisesLastPasswordSyncDateTime';

    const stable = await ask(simulator, `/v1.0/organization?${select}`);
    const beta = await ask(simulator, `/beta/organization?${select}`);

    expect([stable.status, beta.status]).toEqual([400, 200]);
  });

  it.each(['/v1.0/users?$expand=manager', '/v1.0/auditLogs/directoryAudits?$skip=5'])(
    'with an option not served is refused: %s',
    async (path) => {
      expect((await ask(simulator, path)).status).toBe(400);
    },
  );

  it('of a delegated-only resource refuses applications and serves delegated tokens', async () => {
    const path = '/v1.0/directory/onPremisesSynchronization';

    const application = await ask(simulator, path);
    const delegated = await ask(simulator, path, {
      token: tokenFor(simulator, { scp: 'OnPremDirectorySynchronization.Read.All' }),
    });

    expect([application.status, application.body.error.code, delegated.status]).toEqual([
      403,
      'Authorization_RequestDenied',
      200,
    ]);
  });
});
