import type { Resource } from '../../simulator/resource.ts';
import type { TenantFile } from '../../simulator/tenant-file.ts';

export const NOW = '2026-03-01T12:00:00Z';
export const ADA = '11111111-1111-4111-8111-111111111111';
export const BOB = '22222222-2222-4222-8222-222222222222';
export const HELPDESK = '33333333-3333-4333-8333-333333333333';
export const DESK = '44444444-4444-4444-8444-444444444444';

export interface RowChange {
  readonly id: string;
  readonly minutesAgo?: number;
  readonly [property: string]: unknown;
}

export const auditRow = ({ id, minutesAgo = 60, ...change }: RowChange): Resource => ({
  id,
  category: 'UserManagement',
  correlationId: `correlation-${id}`,
  result: 'success',
  resultReason: 'None',
  activityDisplayName: 'Reset password (self-service)',
  activityDateTime: new Date(Date.parse(NOW) - minutesAgo * 60_000).toISOString(),
  loggedByService: 'Self-service Password Management',
  operationType: 'Update',
  initiatedBy: { app: null, user: { id: ADA, displayName: null, userPrincipalName: 'ada@contoso.example' } },
  targetResources: [{ id: ADA, displayName: 'Ada', type: 'User', userPrincipalName: 'ada@contoso.example' }],
  additionalDetails: [],
  ...change,
});

const PREMIUM = {
  servicePlanId: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  servicePlanName: 'AAD_PREMIUM',
  appliesTo: 'User',
};

const user = (id: string, name: string, change: Resource = {}): Resource => ({
  id,
  displayName: name,
  userPrincipalName: `${name.toLowerCase()}@contoso.example`,
  mail: `${name.toLowerCase()}@contoso.example`,
  accountEnabled: true,
  userType: 'Member',
  ...change,
});

/** Two people, a helpdesk within a helpdesk, and whatever audit rows a test needs. */
export const smallTenant = (rows: readonly Resource[] = [], graph: Resource = {}): TenantFile => ({
  now: NOW,
  tenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  helpdeskGroup: HELPDESK,
  adminGroup: '',
  graph: {
    '/organization': [{ id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa', displayName: 'Small', assignedPlans: [] }],
    '/domains': [{ id: 'contoso.example', authenticationType: 'Managed' }],
    '/subscribedSkus': [{ id: 'sku-1', skuId: 'sku-1', skuPartNumber: 'AAD_PREMIUM', servicePlans: [PREMIUM] }],
    '/users': [
      user(ADA, 'Ada'),
      user(BOB, 'Bob', { accountEnabled: false }),
      user('99999999-9999-4999-8999-999999999999', 'Guest', {
        userPrincipalName: 'guest_x.example#EXT#@contoso.example',
      }),
    ],
    '/groups': [
      { id: HELPDESK, displayName: 'Helpdesk', members: [DESK] },
      { id: DESK, displayName: 'Desk', members: [BOB] },
    ],
    '/roleManagement/directory/roleAssignments': [
      { id: 'ra1', principalId: ADA, roleDefinitionId: '729827e3-9c14-49f7-bb1b-9608f156bbb8', directoryScopeId: '/' },
    ],
    '/reports/authenticationMethods/userRegistrationDetails': [
      {
        id: ADA,
        userPrincipalName: 'ada@contoso.example',
        isSsprCapable: true,
        methodsRegistered: ['mobilePhone', 'email'],
      },
      { id: BOB, userPrincipalName: 'bob@contoso.example', isSsprCapable: false, methodsRegistered: [] },
    ],
    '/auditLogs/directoryAudits': rows,
    '/auditLogs/signIns': [],
    '/identityProtection/riskyUsers': [],
    ...graph,
  },
});
