import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { namedCases } from '../../simulator/contoso/named-cases.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { ask } from './graph-client.ts';

const SLICE = fileURLToPath(new URL('../../../shared/graph/openapi-slice.mock.yaml', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is read by many paths
type Document = any;

const person = (cause: string): string => namedCases.find((known) => known.cause === cause)?.objectId ?? '';

describe.skipIf(!existsSync(SLICE))('every answer of the demo tenant has the published shape', () => {
  let simulator: Simulator;
  let document: Document;
  let ajv: Ajv;

  beforeAll(async () => {
    document = parse(readFileSync(SLICE, 'utf8'));
    ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as (instance: Ajv) => void)(ajv);
    ajv.addFormat('base64url', true);
    ajv.addSchema(document, 'slice');
    simulator = await startSimulator({ reportingLimit: false });
  }, 30_000);
  afterAll(() => simulator.close());

  const schemaOf = (template: string, method: string, status: number): object => {
    const pointer = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');
    const responses = document.paths[template]?.[method]?.responses ?? {};
    const key = responses[status] ? String(status) : 'default';
    const found = responses[key];
    const path = found?.$ref ?? `#/paths/${pointer(template)}/${method}/responses/${key}`;
    return { $ref: `slice${path}/content/application~1json/schema` };
  };

  const problemsOf = (schema: object, body: unknown): string[] => {
    const validate = ajv.compile(schema);
    validate(body);
    const problems = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
    return [...new Set(problems)].slice(0, 8);
  };

  const USER = (): string => person('user-not-in-sspr-group');
  const CASES: readonly (readonly [template: string, address: () => string])[] = [
    ['/v1.0/auditLogs/directoryAudits', () => '/v1.0/auditLogs/directoryAudits'],
    ['/v1.0/auditLogs/signIns', () => '/v1.0/auditLogs/signIns'],
    ['/v1.0/users', () => '/v1.0/users?$top=999'],
    [
      '/v1.0/users',
      () =>
        '/v1.0/users?$top=999&$select=id,displayName,userPrincipalName,accountEnabled,userType,onPremisesSyncEnabled,onPremisesDomainName,onPremisesDistinguishedName,onPremisesSamAccountName,onPremisesImmutableId,onPremisesLastSyncDateTime,onPremisesProvisioningErrors,passwordPolicies,lastPasswordChangeDateTime,createdDateTime,usageLocation,assignedLicenses,assignedPlans,mobilePhone,businessPhones,externalUserState',
    ],
    ['/v1.0/users/{user-id}', () => `/v1.0/users/${USER()}`],
    ['/v1.0/users/{user-id}/licenseDetails', () => `/v1.0/users/${USER()}/licenseDetails`],
    [
      '/v1.0/users/{user-id}/transitiveMemberOf',
      () => `/v1.0/users/${person('admin-two-gate-methods-missing')}/transitiveMemberOf`,
    ],
    [
      '/v1.0/users/{user-id}/transitiveMemberOf/graph.directoryRole',
      () => `/v1.0/users/${person('admin-two-gate-methods-missing')}/transitiveMemberOf/graph.directoryRole`,
    ],
    ['/v1.0/users/{user-id}/authentication/methods', () => `/v1.0/users/${USER()}/authentication/methods`],
    [
      '/v1.0/users/{user-id}/authentication/methods',
      () => `/v1.0/users/${person('auth-method-disabled-by-policy')}/authentication/methods`,
    ],
    [
      '/v1.0/users/{user-id}/authentication/methods',
      () => `/v1.0/users/${person('sspr-report-out-of-date')}/authentication/methods`,
    ],
    ['/v1.0/subscribedSkus', () => '/v1.0/subscribedSkus'],
    ['/v1.0/organization', () => '/v1.0/organization'],
    [
      '/v1.0/reports/authenticationMethods/userRegistrationDetails',
      () => '/v1.0/reports/authenticationMethods/userRegistrationDetails',
    ],
    [
      '/v1.0/reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}',
      () => `/v1.0/reports/authenticationMethods/userRegistrationDetails/${USER()}`,
    ],
    ['/v1.0/policies/authorizationPolicy', () => '/v1.0/policies/authorizationPolicy'],
    ['/v1.0/policies/authenticationMethodsPolicy', () => '/v1.0/policies/authenticationMethodsPolicy'],
    ['/v1.0/domains', () => '/v1.0/domains'],
    ['/v1.0/domains/{domain-id}', () => '/v1.0/domains/contoso.com'],
    [
      '/v1.0/domains/{domain-id}/federationConfiguration',
      () => '/v1.0/domains/legacy.contoso.com/federationConfiguration',
    ],
    ['/v1.0/roleManagement/directory/roleAssignments', () => '/v1.0/roleManagement/directory/roleAssignments'],
    ['/v1.0/identityProtection/riskyUsers', () => '/v1.0/identityProtection/riskyUsers'],
    [
      '/v1.0/identityProtection/riskyUsers/{riskyUser-id}',
      () => `/v1.0/identityProtection/riskyUsers/${person('user-risk-not-remediated')}`,
    ],
    ['/v1.0/admin/serviceAnnouncement/healthOverviews', () => '/v1.0/admin/serviceAnnouncement/healthOverviews'],
    [
      '/v1.0/admin/serviceAnnouncement/healthOverviews/{serviceHealth-id}',
      () => '/v1.0/admin/serviceAnnouncement/healthOverviews/OrgLiveID?$expand=issues',
    ],
    ['/v1.0/admin/serviceAnnouncement/issues', () => '/v1.0/admin/serviceAnnouncement/issues'],
    ['/v1.0/groups/{group-id}', () => `/v1.0/groups/${simulator.helpdeskGroupId}`],
    ['/v1.0/servicePrincipals', () => '/v1.0/servicePrincipals'],
    [
      '/v1.0/servicePrincipals/{servicePrincipal-id}/synchronization/jobs',
      () => `/v1.0/servicePrincipals/${syncPrincipal()}/synchronization/jobs`,
    ],
  ];

  const syncPrincipal = (): string => String(simulator.state.tenant.list('/servicePrincipals')[0]?.id);

  it.each(CASES.map(([template, address]) => ({ template, address })))('$template', async ({ template, address }) => {
    const { status, body } = await ask(simulator, address());

    expect([status, problemsOf(schemaOf(template, 'get', 200), body)]).toEqual([200, []]);
  });

  it('of service health in an incident', async () => {
    const { buildDemo } = await import('../../simulator/contoso/build-demo.ts');
    simulator.state.loadTenant(buildDemo('service-incident'));
    const health = await ask(simulator, '/v1.0/admin/serviceAnnouncement/healthOverviews/OrgLiveID?$expand=issues');
    const issues = await ask(
      simulator,
      "/v1.0/admin/serviceAnnouncement/issues?$filter=service eq 'Microsoft Entra' and isResolved eq false",
    );

    const template = '/v1.0/admin/serviceAnnouncement/healthOverviews/{serviceHealth-id}';
    expect(health.body.issues).toHaveLength(1);
    expect(problemsOf(schemaOf(template, 'get', 200), health.body)).toEqual([]);
    expect(problemsOf(schemaOf('/v1.0/admin/serviceAnnouncement/issues', 'get', 200), issues.body)).toEqual([]);
  });

  it('of membership checks and batches', async () => {
    const checked = await ask(simulator, `/v1.0/users/${USER()}/checkMemberGroups`, {
      method: 'POST',
      body: { groupIds: [] },
    });
    const batch = await ask(simulator, '/v1.0/$batch', {
      method: 'POST',
      body: { requests: [{ id: '1', method: 'GET', url: '/organization' }] },
    });

    expect(problemsOf(schemaOf('/v1.0/users/{user-id}/checkMemberGroups', 'post', 200), checked.body)).toEqual([]);
    expect(problemsOf(schemaOf('/v1.0/$batch', 'post', 200), batch.body)).toEqual([]);
  });

  it('and a property that is not published would be noticed', async () => {
    const { body } = await ask(simulator, '/v1.0/domains');
    const schema = schemaOf('/v1.0/domains', 'get', 200);

    expect(problemsOf(schema, { ...body, value: [{ ...body.value[0], writeback: true }] })).not.toEqual([]);
    expect(problemsOf(schema, { ...body, value: [{ ...body.value[0], isRoot: 'yes' }] })).not.toEqual([]);
  });

  it('of an error', async () => {
    const { body } = await ask(simulator, '/v1.0/users/nobody');

    expect(problemsOf(schemaOf('/v1.0/users/{user-id}', 'get', 404), body)).toEqual([]);
  });
});
