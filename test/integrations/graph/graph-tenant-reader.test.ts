import { afterEach, describe, expect, it } from 'vitest';
import type { Handler, SeenRequest } from './support/scripted-server.ts';
import { graphError, json, startScriptedServer } from './support/scripted-server.ts';
import { asking, testReader } from './support/test-reader.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function setUp(...script: readonly Handler[]) {
  const server = await startScriptedServer(...script);
  const reader = testReader(server.url);
  closers.push(server.close, reader.close);
  return { server, reader };
}

const batchRequests = (request: SeenRequest | undefined): { id: string; url: string }[] =>
  JSON.parse(request?.body ?? '{}').requests;

const user = {
  id: 'id-ada',
  displayName: 'Ada',
  userPrincipalName: 'ada@contoso.example',
  mail: null,
  userType: null,
  accountEnabled: true,
  onPremisesSyncEnabled: true,
  onPremisesDistinguishedName: 'CN=Ada,OU=People,DC=contoso,DC=example',
  onPremisesLastSyncDateTime: '2026-11-20T11:30:00Z',
  assignedPlans: [
    { capabilityStatus: 'Enabled', servicePlanId: 'plan-1' },
    { capabilityStatus: 'Deleted', servicePlanId: 'plan-2' },
    { capabilityStatus: 'Warning', servicePlanId: 'plan-3' },
  ],
  onPremisesProvisioningErrors: [],
};

describe('a person', () => {
  it('is read with their roles in one round', async () => {
    const role = { roleTemplateId: 'template-1', displayName: 'Helpdesk Administrator' };
    const { server, reader } = await setUp(
      json({
        responses: [
          { id: 'roles', status: 200, body: { value: [role] } },
          { id: 'person', status: 200, body: user },
        ],
      }),
    );

    const { person, roles } = await reader.readPerson({ entraObjectId: 'id-ada' }, asking());

    expect(server.seen).toHaveLength(1);
    expect(person).toMatchObject({
      known: true,
      source: 'GET /users/{id}',
      value: {
        entraObjectId: 'id-ada',
        kind: 'member',
        isSynced: true,
        servicePlanIds: ['plan-1', 'plan-3'],
        lastSyncedAt: '2026-11-20T11:30:00.000Z',
        hasProvisioningErrors: false,
      },
    });
    expect(roles).toMatchObject({ value: [{ templateId: 'template-1', name: 'Helpdesk Administrator' }] });
  });

  it('is a guest when the type is missing and the name says so', async () => {
    const guest = { ...user, userPrincipalName: 'x_y.example#EXT#@contoso.onmicrosoft.com' };
    const { server, reader } = await setUp(
      json({
        responses: [
          { id: 'person', status: 200, body: guest },
          { id: 'roles', status: 200, body: { value: [] } },
        ],
      }),
    );

    const { person } = await reader.readPerson({ userPrincipalName: guest.userPrincipalName }, asking());

    expect(person).toMatchObject({ value: { kind: 'guest' } });
    expect(batchRequests(server.seen[0])[0]?.url).toMatch(
      /^\/users\/x_y\.example%23EXT%23%40contoso\.onmicrosoft\.com\?/,
    );
  });

  it('has unknown roles when the service hides which they are', async () => {
    const hidden = { roleTemplateId: null, displayName: null };
    const { reader } = await setUp(
      json({
        responses: [
          { id: 'person', status: 200, body: user },
          { id: 'roles', status: 200, body: { value: [hidden] } },
        ],
      }),
    );

    const { roles } = await reader.readPerson({ entraObjectId: 'id-ada' }, asking());

    expect(roles).toMatchObject({ reason: 'permission', permissions: ['RoleManagement.Read.Directory'] });
  });
});

describe('finding people', () => {
  it('looks at three names and lists everybody once', async () => {
    const match = (id: string) => ({
      id,
      displayName: id,
      userPrincipalName: `${id}@contoso.example`,
      userType: 'Member',
    });
    const { server, reader } = await setUp(
      json({
        responses: [
          { id: 'displayName', status: 200, body: { value: [match('a'), match('b')] } },
          { id: 'userPrincipalName', status: 200, body: { value: [match('b')] } },
          { id: 'mail', status: 400, body: { error: { code: 'BadRequest', message: 'unsupported' } } },
        ],
      }),
    );

    const fact = await reader.findPeople(" O'Neil ", asking());

    expect(fact).toMatchObject({ known: true, value: [{ entraObjectId: 'b' }, { entraObjectId: 'a' }] });
    expect(decodeURIComponent(batchRequests(server.seen[0])[0]?.url ?? '')).toContain(
      "$filter=startswith(userPrincipalName,'O''Neil')",
    );
  });

  it('does not take an unanswered question for nobody', async () => {
    const { reader } = await setUp(
      json({
        responses: [
          { id: 'displayName', status: 200, body: { value: [] } },
          { id: 'userPrincipalName', status: 200, body: { value: [] } },
          { id: 'mail', status: 503, body: {} },
        ],
      }),
    );

    expect(await reader.findPeople('ada', asking())).toMatchObject({ known: false, reason: 'unreachable' });
  });

  it('finds nobody for an empty text, without asking', async () => {
    const { server, reader } = await setUp(json({}));

    expect(await reader.findPeople('  ', asking())).toMatchObject({ known: true, value: [] });
    expect(server.seen).toHaveLength(0);
  });
});

describe('group membership', () => {
  it('is asked for twenty groups at a time, until one is found', async () => {
    const { server, reader } = await setUp(json({ value: [] }), json({ value: ['group-21'] }));
    const groups = Array.from({ length: 45 }, (_, index) => `group-${index}`);

    const fact = await reader.isMemberOfAny('id-ada', groups, asking());

    expect(fact).toMatchObject({ known: true, value: true });
    expect(server.seen.map(({ body }) => JSON.parse(body).groupIds.length)).toEqual([20, 20]);
  });

  it('is unknown, never false, when it cannot be read', async () => {
    const { reader } = await setUp(graphError(403, 'Authorization_RequestDenied'));

    expect(await reader.isMemberOfAny('id-ada', ['group-1'], asking())).toMatchObject({
      known: false,
      reason: 'permission',
      permissions: ['GroupMember.Read.All'],
    });
  });
});

describe('placements', () => {
  it('leave out whom the directory does not know', async () => {
    const { reader } = await setUp(
      json({
        responses: [
          { id: 'a', status: 200, body: { id: 'a', onPremisesDomainName: 'contoso.example' } },
          { id: 'b', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
        ],
      }),
    );

    const fact = await reader.readPlacements(['a', 'b', 'a'], asking());

    expect(fact).toMatchObject({
      value: [{ entraObjectId: 'a', onPremisesDomain: 'contoso.example', distinguishedName: null }],
    });
  });
});

describe('reports about a person', () => {
  it('give the registration, kept for a few minutes', async () => {
    const row = {
      isAdmin: false,
      isSsprEnabled: true,
      isSsprRegistered: true,
      isSsprCapable: true,
      methodsRegistered: ['mobilePhone'],
      lastUpdatedDateTime: '2026-11-19T22:10:00Z',
    };
    const { server, reader } = await setUp(json(row));

    const fact = await reader.readRegistration('id-ada', asking());
    await reader.readRegistration('id-ada', asking('berta'));

    expect(fact).toMatchObject({
      value: {
        isAdmin: false,
        isResetEnabled: true,
        isResetRegistered: true,
        isResetCapable: true,
        methods: ['mobilePhone'],
        updatedAt: '2026-11-19T22:10:00.000Z',
      },
    });
    expect(server.seen).toHaveLength(1);
  });

  it('give the audit rows about them, thirty days back', async () => {
    const { server, reader } = await setUp(json({ value: [] }));

    await reader.readPersonEvents("id'ada", asking());

    const query = new URL(server.seen[0]?.url ?? '', server.url).searchParams;
    expect(query.get('$filter')).toBe(
      "targetResources/any(t:t/id eq 'id''ada') and activityDateTime ge 2026-10-21T12:00:00.000Z",
    );
    expect(query.get('$top')).toBe('200');
  });

  it('give the sign-ins of the last week, newest first', async () => {
    const signIn = (id: string, createdDateTime: string) => ({
      id,
      createdDateTime,
      appDisplayName: 'Office',
      status: { errorCode: 50126, failureReason: 'Invalid password ' },
    });
    const { reader } = await setUp(
      json({ value: [signIn('1', '2026-11-19T10:00:00Z'), {}, signIn('2', '2026-11-20T10:00:00Z')] }),
    );

    const fact = await reader.readSignIns('id-ada', asking());

    expect(fact).toMatchObject({
      value: [
        {
          id: '2',
          at: '2026-11-20T10:00:00.000Z',
          errorCode: 50126,
          failureReason: 'Invalid password',
          appName: 'Office',
        },
        { id: '1' },
      ],
    });
  });

  it('say that sign-ins need a licence', async () => {
    const { reader } = await setUp(graphError(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'));

    expect(await reader.readSignIns('id-ada', asking())).toMatchObject({ reason: 'licence', permissions: [] });
  });

  it('know that somebody is not at risk', async () => {
    const { reader } = await setUp(graphError(404, 'Request_ResourceNotFound'));

    expect(await reader.readRisk('id-ada', asking())).toMatchObject({ known: true, value: null });
  });

  it('ask about risk no more than once a second', async () => {
    const { reader } = await setUp(json({ riskState: 'atRisk', riskLevel: 'high' }));

    await reader.readRisk('id-ada', asking());
    const second = await reader.readRisk('id-berta', { ...asking(), endsAt: '2026-11-20T12:00:00.500Z' });

    expect(second).toMatchObject({ known: false, reason: 'throttled' });
  });
});

describe('warming up', () => {
  it('says without rejecting that nobody answers', async () => {
    const { server, reader } = await setUp(json({}));
    await server.close();

    expect(await reader.warmUp()).toBe(false);
  });
});
