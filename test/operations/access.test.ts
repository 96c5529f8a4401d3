import { describe, expect, it } from 'vitest';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { type Fact, known, missing } from '../../src/core/fact.ts';
import type { Person } from '../../src/core/person.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import type { ReadOptions, TenantReader } from '../../src/core/ports/tenant-reader.ts';
import { createCredential } from '../../src/integrations/graph/credentials.ts';
import { createGraphTenantReader } from '../../src/integrations/graph/graph-tenant-reader.ts';
import { createAccessControl } from '../../src/operations/access.ts';

const start = Date.parse('2026-11-20T09:00:00.000Z');
const minute = 60_000;
const options: ReadOptions = { signal: new AbortController().signal, requester: 'ada' };

const ada: Person = {
  entraObjectId: 'ada',
  displayName: 'Ada',
  userPrincipalName: 'ada@contoso.example',
  mail: null,
  kind: 'member',
  isEnabled: true,
  isSynced: true,
  onPremisesDomain: null,
  distinguishedName: null,
  lastSyncedAt: null,
  passwordChangedAt: null,
  createdAt: null,
  usageLocation: null,
  preferredLanguage: null,
  mobilePhone: null,
  servicePlanIds: [],
  hasProvisioningErrors: false,
};

interface SetUp {
  readonly person?: Fact<Person>;
  readonly isMember?: () => Fact<boolean>;
  readonly groups?: readonly string[];
}

function setUp({
  person = known(ada, 'GET /users/{id}', ''),
  isMember = memberFact(true),
  groups = ['desk'],
}: SetUp = {}) {
  const asked: (readonly string[])[] = [];
  const time = { nowMs: start };
  const reader = {
    readPerson: async () => ({ person, roles: missing('not-asked', '') }),
    isMemberOfAny: async (personId: string, groupIds: readonly string[]) => {
      asked.push([personId, ...groupIds]);
      return isMember();
    },
  } as unknown as TenantReader;
  const clock = { now: () => new Date(time.nowMs).toISOString() };
  return { access: createAccessControl({ reader, clock, helpdeskGroupIds: groups }), asked, time };
}

function memberFact(value: boolean): () => Fact<boolean> {
  return () => known(value, 'POST /users/{id}/checkMemberGroups', '');
}

const unreadable = () => missing('permission', 'POST /users/{id}/checkMemberGroups');

describe('access', () => {
  it('is granted to a member, with the role and the reading it was decided on', async () => {
    const { access, asked } = setUp({ groups: ['desk', 'identity'] });

    expect(await access.resolve('ada', options)).toMatchObject({
      kind: 'granted',
      person: ada,
      reading: { person: { value: ada } },
      role: 'helpdesk',
      roleUnreadable: null,
    });
    expect(asked).toEqual([['ada', 'desk', 'identity']]);
  });

  it('is denied to a guest, even one who is in the helpdesk group', async () => {
    const { access } = setUp({ person: known({ ...ada, kind: 'guest' }, '', '') });

    expect(await access.resolve('ada', options)).toEqual({ kind: 'denied', reason: 'guest' });
  });

  it('is denied to an account that does not exist', async () => {
    const { access } = setUp({ person: missing('not-found', '') });

    expect(await access.resolve('ada', options)).toEqual({ kind: 'denied', reason: 'not-found' });
  });

  it.each(['permission', 'unreachable', 'timed-out', 'throttled', 'invalid-answer', 'not-readable'] as const)(
    'is denied when the look-up fails: %s',
    async (reason) => {
      const { access } = setUp({ person: missing(reason, '') });

      expect(await access.resolve('ada', options)).toEqual({ kind: 'denied', reason: 'lookup-failed' });
    },
  );
});

describe('the helpdesk role', () => {
  it('is refused to somebody outside the groups', async () => {
    const { access } = setUp({ isMember: memberFact(false) });

    expect(await access.resolve('ada', options)).toMatchObject({ role: 'user', roleUnreadable: null });
  });

  it('is nobody’s when no group is set', async () => {
    const { access, asked } = setUp({ groups: [] });

    expect(await access.resolve('ada', options)).toMatchObject({ role: 'user', roleUnreadable: null });
    expect(asked).toEqual([]);
  });

  it('is refused, with the reason, when it cannot be read', async () => {
    const { access } = setUp({ isMember: unreadable });

    expect(await access.resolve('ada', options)).toMatchObject({ role: 'user', roleUnreadable: 'permission' });
  });

  it('is asked for again at once after it could not be read', async () => {
    const answers = [unreadable(), memberFact(true)()];
    const { access } = setUp({ isMember: () => answers.shift() ?? unreadable() });
    await access.resolve('ada', options);

    expect(await access.resolve('ada', options)).toMatchObject({ role: 'helpdesk', roleUnreadable: null });
  });

  it('is remembered for five minutes and no longer', async () => {
    const answers = [memberFact(true)(), memberFact(false)()];
    const { access, asked, time } = setUp({ isMember: () => answers.shift() ?? unreadable() });
    const roleAfter = async (ms: number) => {
      time.nowMs = start + ms;
      const resolved = await access.resolve('ada', options);
      return resolved.kind === 'granted' ? resolved.role : resolved.kind;
    };

    const roles = [await roleAfter(0), await roleAfter(5 * minute - 1), await roleAfter(5 * minute)];

    expect(roles).toEqual(['helpdesk', 'helpdesk', 'user']);
    expect(asked).toHaveLength(2);
  });

  it('is lost when it cannot be read again', async () => {
    const answers = [memberFact(true)()];
    const { access, time } = setUp({ isMember: () => answers.shift() ?? unreadable() });
    await access.resolve('ada', options);
    time.nowMs += 5 * minute;

    expect(await access.resolve('ada', options)).toMatchObject({ role: 'user', roleUnreadable: 'permission' });
  });

  it('is remembered for each person alone', async () => {
    const answers = [memberFact(true)(), memberFact(false)()];
    const { access, asked } = setUp({ isMember: () => answers.shift() ?? unreadable() });
    await access.resolve('ada', options);

    expect(await access.resolve('bo', options)).toMatchObject({ role: 'user' });
    expect(asked.map(([personId]) => personId)).toEqual(['ada', 'bo']);
  });

  it('reaches through a group inside the helpdesk group', async () => {
    const simulator = await startSimulator();
    const { url: baseUrl, tenantId, appId: clientId, helpdeskGroupId } = simulator;
    const credential = createCredential({
      kind: 'local',
      authority: baseUrl,
      tenantId,
      clientId,
      clientSecret: 'local',
    });
    const reader = createGraphTenantReader({ baseUrl, credential, logger: silentLogger });
    const clock = { now: () => new Date().toISOString() };
    const access = createAccessControl({ reader, clock, helpdeskGroupIds: [helpdeskGroupId] });
    const idOf = (upn: string) => String(simulator.state.tenant.user(upn)?.id);
    const roleOf = async (upn: string) => {
      const resolved = await access.resolve(idOf(upn), { ...options, signal: AbortSignal.timeout(5_000) });
      return resolved.kind === 'granted' ? resolved.role : resolved.kind;
    };

    const roles = [await roleOf('hugo.bernard@contoso.com'), await roleOf('tom.baker@contoso.com')];
    const outsider = await roleOf('zoe.fontaine@contoso.com');
    await reader.close();
    await simulator.close();

    expect([...roles, outsider]).toEqual(['helpdesk', 'helpdesk', 'user']);
  });
});
