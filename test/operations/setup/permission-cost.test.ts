import { afterAll, describe, expect, it } from 'vitest';
import { READ_PERMISSIONS } from '../../../simulator/settings.ts';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import type { Facts } from '../../../src/core/facts.ts';
import { type PermissionName, permissions } from '../../../src/core/permission.ts';
import { silentLogger } from '../../../src/core/ports/logger.ts';
import { nothingSaid } from '../../../src/core/said.ts';
import { collectFacts } from '../../../src/diagnosis/collect-facts.ts';
import { createCredential } from '../../../src/integrations/graph/credentials.ts';
import { createGraphTenantReader } from '../../../src/integrations/graph/graph-tenant-reader.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { permissionCost } from '../../../src/operations/setup/permission-cost.ts';
import { stateCost } from '../../../src/operations/setup/state-cost.ts';

const simulator = await startSimulator({ reportingLimit: false });
const { url: baseUrl, tenantId, appId: clientId } = simulator;
const credential = createCredential({ kind: 'local', authority: baseUrl, tenantId, clientId, clientSecret: 'local' });

afterAll(() => simulator.close());

/** The facts about a person that the tenant refuses without these permissions. */
async function refusedFacts(lacking: readonly string[], upn: string): Promise<readonly string[]> {
  simulator.state.changeSettings({ grantedPermissions: READ_PERMISSIONS.filter((name) => !lacking.includes(name)) });
  const reportingBudget = createReportingBudget({ starts: 100 });
  const reader = createGraphTenantReader({ baseUrl, credential, logger: silentLogger, reportingBudget });
  const facts = await collectFacts(reader, {
    key: { userPrincipalName: upn },
    said: nothingSaid,
    hintsAtSignIn: false,
    hintsAtRegistration: false,
    now: new Date().toISOString(),
    options: { signal: AbortSignal.timeout(10_000), requester: 'test' },
  });
  await reader.close();
  return Object.entries(facts as Facts)
    .filter(([, fact]) => !fact.known && fact.reason === 'permission')
    .map(([name]) => name);
}

/** Another permission that a sensible grant holds as well opens the same path. */
const otherwiseOpenedBy: Partial<Record<PermissionName, string>> = {
  'Organization.Read.All': 'User.Read.All',
  'LicenseAssignment.Read.All': 'Organization.Read.All',
  'Policy.Read.AuthenticationMethod': 'Policy.Read.All',
};

describe('what a permission costs', () => {
  it.each(permissions)('is known for $name, and the tenant agrees', async ({ name }) => {
    const lost: readonly string[] = permissionCost(name).facts;
    const people = [
      'emma.watkins@contoso.com',
      'oliver.hughes@contoso.com',
      'priya.nair@contoso.com',
      'amelie.perrot@contoso.com',
    ];

    const refused = (await Promise.all(people.map((upn) => refusedFacts([name], upn)))).flat();

    expect(refused.filter((fact) => !lost.includes(fact))).toEqual([]);
    if (lost.length > 0 && otherwiseOpenedBy[name] === undefined) expect(refused).not.toEqual([]);
  });

  it('is nothing where another permission opens the same path', async () => {
    const names = Object.keys(otherwiseOpenedBy);

    const refused = await Promise.all(names.map((name) => refusedFacts([name], 'emma.watkins@contoso.com')));

    expect(refused).toEqual(names.map(() => []));
  });

  it('follows from facts to checks to causes', () => {
    expect(permissionCost('IdentityRiskyUser.Read.All')).toEqual({
      facts: ['risk'],
      checks: ['account-not-at-risk'],
      causes: ['user-risk-not-remediated'],
    });
  });

  it('is said in a sentence for every permission', () => {
    const sentences = permissions.map(({ name }) => stateCost(name));

    expect(sentences.filter((text) => text === '')).toEqual([]);
    expect(stateCost('IdentityRiskyUser.Read.All')).toBe(
      'not read: the risk state; 1 check unknown, 1 cause harder to tell apart (user-risk-not-remediated)',
    );
  });
});
