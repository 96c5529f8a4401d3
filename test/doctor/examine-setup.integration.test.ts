import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenCredential } from '@azure/identity';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { issueToken } from '../../simulator/access-token.ts';
import { buildDemo } from '../../simulator/contoso/build-demo.ts';
import { READ_PERMISSIONS } from '../../simulator/settings.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { permissions } from '../../src/core/permission.ts';
import { isReady, type SetupLine } from '../../src/core/setup-line.ts';
import { examineSetup, type SetupOptions } from '../../src/examine-setup.ts';
import { createCredential } from '../../src/integrations/graph/credentials.ts';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
const simulator = await startSimulator();
const missingGroup = '11111111-1111-4111-8111-111111111111';

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await simulator.close();
});

beforeEach(() => {
  simulator.state.loadTenant(buildDemo());
  simulator.state.changeSettings({ grantedPermissions: READ_PERMISSIONS });
});

function localCredential(tenantId = simulator.tenantId): TokenCredential {
  const { url: authority, appId: clientId } = simulator;
  return createCredential({ kind: 'local', authority, tenantId, clientId, clientSecret: 'local' });
}

function credentialWith(token: string): TokenCredential {
  return { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
}

function examine(options: Partial<SetupOptions> = {}): Promise<readonly SetupLine[]> {
  return examineSetup({
    graphBaseUrl: simulator.url,
    tenantId: simulator.tenantId,
    credential: localCredential(),
    helpdeskGroupIds: [simulator.helpdeskGroupId],
    databasePath: join(folder, 'desk.sqlite'),
    ...options,
  });
}

function lineOf(lines: readonly SetupLine[], id: string): SetupLine {
  const line = lines.find((each) => each.id === id);
  if (line === undefined) throw new Error(`no line ${id} among ${lines.map((each) => each.id).join(', ')}`);
  return line;
}

const statesOf = (lines: readonly SetupLine[]) => Object.fromEntries(lines.map(({ id, state }) => [id, state]));

describe('the doctor', () => {
  it('finds everything in order in a tenant that is', async () => {
    const lines = await examine();

    expect(lines.filter(({ state, costs, todo }) => state !== 'ok' || costs !== null || todo !== null)).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual([
      'token',
      'graph',
      'clock',
      ...permissions.map(({ name }) => `permission ${name}`),
      'reset-log',
      `group ${simulator.helpdeskGroupId}`,
      'database',
      'journal-key',
    ]);
  });

  it('asks for one token and makes nobody wait for reports', async () => {
    await examine();

    expect(simulator.state.counters()).toMatchObject({ tokenRequests: 2, throttled: 0 });
  });

  it('says on every line that is not in order what to do or what it waits for', async () => {
    simulator.state.changeSettings({ grantedPermissions: [] });

    const lines = await examine({ helpdeskGroupIds: [missingGroup] });

    const silent = lines.filter(({ state, todo, found }) => state !== 'ok' && todo === null && !/not/.test(found));
    expect(silent).toEqual([]);
  });
});

describe('a permission that was revoked', () => {
  const alsoOpenedByOthers = [
    'Organization.Read.All',
    'LicenseAssignment.Read.All',
    'Policy.Read.AuthenticationMethod',
  ];
  const alone = permissions.filter(({ name }) => !alsoOpenedByOthers.includes(name));

  it.each(alone)('is noticed: $name', async ({ name, isRequired }) => {
    simulator.state.changeSettings({ grantedPermissions: READ_PERMISSIONS.filter((granted) => granted !== name) });

    const lines = await examine();

    expect(lineOf(lines, `permission ${name}`)).toMatchObject({
      state: isRequired ? 'failed' : 'warning',
      found: expect.stringMatching(/^refused: \w+: /),
      costs: expect.stringMatching(/not read|nobody/),
      todo: expect.stringContaining(`grant ${name}`),
    });
    expect(isReady(lines)).toBe(!isRequired);
  });

  it.each(alsoOpenedByOthers)('is no loss where another opens the same path: %s', async (name) => {
    simulator.state.changeSettings({ grantedPermissions: READ_PERMISSIONS.filter((granted) => granted !== name) });

    const lines = await examine();

    expect(lineOf(lines, `permission ${name}`)).toMatchObject({
      state: 'ok',
      found: 'allowed, through another permission of the token',
    });
  });

  it('for the log leaves the reset log open, and says so', async () => {
    simulator.state.changeSettings({
      grantedPermissions: READ_PERMISSIONS.filter((name) => !name.startsWith('Audit')),
    });

    expect(lineOf(await examine(), 'reset-log')).toMatchObject({
      state: 'skipped',
      found: expect.stringContaining('could not be read (permission)'),
    });
  });
});

describe('a connection that does not work', () => {
  it('for want of a token is told in the words of the sign-in service, and nothing else is tried', async () => {
    const refused = { getToken: () => Promise.reject(new Error('AADSTS7000222: The provided client secret expired.')) };

    const lines = await examine({ credential: refused });

    expect(statesOf(lines)).toEqual({
      token: 'failed',
      graph: 'skipped',
      tenant: 'skipped',
      database: 'ok',
      'journal-key': 'ok',
    });
    expect(lineOf(lines, 'token')).toMatchObject({
      found: expect.stringContaining('AADSTS7000222'),
      todo: expect.stringContaining('secret or certificate'),
    });
    expect(isReady(lines)).toBe(false);
  });

  it('for an unknown tenant is told', async () => {
    const lines = await examine({ credential: localCredential('22222222-2222-4222-8222-222222222222') });

    expect(lineOf(lines, 'token').state).toBe('failed');
  });

  it('because the token is of another tenant is told', async () => {
    const lines = await examine({ tenantId: '22222222-2222-4222-8222-222222222222' });

    expect(lineOf(lines, 'token')).toMatchObject({ state: 'failed', found: `a token of tenant ${simulator.tenantId}` });
  });

  it('because the token has expired is told as the refusal of Graph', async () => {
    const { tenantId: tid, appId: appid } = simulator;
    const expired = issueToken({ tid, appid, exp: 1_000_000 }, 0);

    const lines = await examine({ credential: credentialWith(expired) });

    expect(statesOf(lines)).toEqual({
      token: 'ok',
      graph: 'failed',
      tenant: 'skipped',
      database: 'ok',
      'journal-key': 'ok',
    });
    expect(lineOf(lines, 'graph')).toMatchObject({
      found: expect.stringContaining('the token is expired'),
      todo: expect.stringContaining('Graph refuses the token'),
    });
  });

  it('because nobody listens is told with the network’s own code', async () => {
    const closed = await startSimulator();
    await closed.close();

    const lines = await examine({ graphBaseUrl: closed.url });

    expect(lineOf(lines, 'graph')).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('ECONNREFUSED'),
      todo: expect.stringContaining('GRAPH_BASE_URL'),
    });
  });
});

describe('a clock that is wrong', () => {
  it.each([
    [90, 'ahead'],
    [-90, 'behind'],
  ])('by %i s is noticed', async (seconds, side) => {
    const clock = { now: () => new Date(Date.now() + seconds * 1_000).toISOString() };

    const line = lineOf(await examine({ clock }), 'clock');

    expect(line).toMatchObject({
      state: 'warning',
      found: expect.stringMatching(new RegExp(`^(89|90|91) s ${side}$`)),
    });
  });

  it('by half a minute is tolerated', async () => {
    const clock = { now: () => new Date(Date.now() + 30_000).toISOString() };

    expect(lineOf(await examine({ clock }), 'clock').state).toBe('ok');
  });
});

describe('the tenant', () => {
  it('without rows about resets is asked whether anybody ever opened the report', async () => {
    simulator.state.putResource('/auditLogs/directoryAudits', []);

    const lines = await examine();

    expect(lineOf(lines, 'reset-log')).toMatchObject({
      state: 'warning',
      todo: expect.stringContaining('Password reset > Audit logs'),
    });
    expect(isReady(lines)).toBe(true);
  });

  it('with a helpdesk group that does not exist is not ready', async () => {
    const lines = await examine({ helpdeskGroupIds: [missingGroup, simulator.helpdeskGroupId] });

    expect(lineOf(lines, `group ${missingGroup}`)).toMatchObject({
      state: 'failed',
      found: 'does not exist',
      todo: expect.stringContaining('HELPDESK_GROUP_IDS'),
    });
    expect(isReady(lines)).toBe(false);
  });

  it('with an empty helpdesk group is warned about it', async () => {
    const groups = simulator.state.tenant.list('/groups');
    const emptied = groups.map((group) => (group.id === simulator.helpdeskGroupId ? { ...group, members: [] } : group));
    simulator.state.putResource('/groups', emptied);

    const line = lineOf(await examine(), `group ${simulator.helpdeskGroupId}`);

    expect(line).toMatchObject({ state: 'warning', found: '"Helpdesk" is empty', todo: 'add the helpdesk to it' });
  });
});
