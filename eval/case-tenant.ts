import { DEMO_NOW, minutesAgo } from '../simulator/contoso/demo-clock.ts';
import { licencesOf } from '../simulator/contoso/licences.ts';
import type { Actor } from '../simulator/contoso/person.ts';
import type { Resource } from '../simulator/resource.ts';
import { stableId } from '../simulator/stable-id.ts';
import type { TenantFile } from '../simulator/tenant-file.ts';
import { caseAudits } from './case-audits.ts';
import { admin, castOf, helpdesk, type Member } from './case-cast.ts';
import { registrationOf, riskyUsers, signIn, userOf } from './case-people.ts';
import type { PersonSketch, TenantSketch } from './tenant-sketch.ts';

const tenantId = stableId('eval', 'tenant');
const helpdeskGroup = stableId('eval', 'helpdesk');
const adminGroup = stableId('eval', 'admins');

/** The whole tenant as Graph shows it, always the same for the same sketch. */
export function caseTenant(sketch: TenantSketch): { readonly tenant: TenantFile; readonly subject: Actor } {
  const person = sketch.person ?? {};
  const cast = castOf(person);
  const members = [cast.subject, helpdesk, admin, ...cast.others, ...cast.elsewhere, ...cast.neighbours, ...cast.lucky];
  const audits = caseAudits(sketch, cast).toSorted((a, b) =>
    String(b.activityDateTime).localeCompare(String(a.activityDateTime)),
  );
  const ordinary: PersonSketch = {};
  const sketchOf = (one: Member) => (one === cast.subject ? person : ordinary);
  const tenant: TenantFile = {
    now: DEMO_NOW,
    tenantId,
    helpdeskGroup,
    adminGroup,
    graph: {
      '/organization': [organisation(sketch)],
      '/domains': domains(person),
      '/subscribedSkus': skus(person),
      '/users': members.map((one) => userOf(one, sketchOf(one), sketch)),
      '/groups': [
        { id: helpdeskGroup, displayName: 'Helpdesk', members: [helpdesk.actor.id, admin.actor.id] },
        { id: adminGroup, displayName: 'Identity administrators', members: [admin.actor.id] },
      ],
      '/reports/authenticationMethods/userRegistrationDetails': members.map((one) =>
        registrationOf(one, sketchOf(one)),
      ),
      '/roleManagement/directory/roleAssignments': (person.roles ?? []).map((role) => ({
        id: stableId('eval', 'role', role),
        principalId: cast.subject.actor.id,
        roleDefinitionId: role,
        directoryScopeId: '/',
      })),
      '/policies/authorizationPolicy': { id: 'authorizationPolicy', allowedToUseSSPR: sketch.areAdminsAllowed ?? true },
      '/policies/authenticationMethodsPolicy': methodsPolicy(sketch.disabledMethods ?? []),
      '/auditLogs/directoryAudits': audits,
      '/auditLogs/signIns': (sketch.signInErrors ?? []).map((error) => signIn(cast.subject.actor, error)),
      '/identityProtection/riskyUsers': riskyUsers(cast.subject.actor, person),
      '/admin/serviceAnnouncement/healthOverviews': [
        {
          id: 'OrgLiveID',
          service: 'Microsoft Entra',
          status: sketch.isServiceDegraded === true ? 'serviceDegradation' : 'serviceOperational',
        },
      ],
      '/admin/serviceAnnouncement/issues': [],
      '/directory/onPremisesSynchronization': [
        { id: tenantId, features: { passwordSyncEnabled: true, passwordWritebackEnabled: false } },
      ],
    },
  };
  return { tenant, subject: cast.subject.actor };
}

function organisation({ syncedMinutesAgo = 14 }: TenantSketch): Resource {
  return {
    id: tenantId,
    displayName: 'Contoso',
    tenantType: 'AAD',
    countryLetterCode: 'SE',
    onPremisesSyncEnabled: true,
    onPremisesLastSyncDateTime: minutesAgo(syncedMinutesAgo),
    verifiedDomains: [
      { name: 'contoso.com', isDefault: true, isInitial: false, capabilities: 'Email', type: 'Managed' },
    ],
    assignedPlans: [],
  };
}

function domains({ isFederated = false }: PersonSketch): readonly Resource[] {
  const shared = { isVerified: true, isAdminManaged: true, isRoot: true, passwordValidityPeriodInDays: 2147483647 };
  return [
    {
      ...shared,
      id: 'contoso.com',
      authenticationType: isFederated ? 'Federated' : 'Managed',
      isDefault: true,
      isInitial: false,
    },
    { ...shared, id: 'contoso.onmicrosoft.com', authenticationType: 'Managed', isDefault: false, isInitial: true },
  ];
}

function skus({ products = ['p1'] }: PersonSketch): readonly Resource[] {
  const keys = products.includes('p1') || products.includes('e5') ? products : [...products];
  const plans = keys.flatMap((key) => licencesOf([key]).assignedPlans as readonly Resource[]);
  return [
    {
      id: stableId('eval', 'sku'),
      skuId: stableId('eval', 'sku-id'),
      skuPartNumber: keys.includes('p1') ? 'AAD_PREMIUM' : 'O365_BUSINESS_PREMIUM',
      appliesTo: 'User',
      capabilityStatus: 'Enabled',
      consumedUnits: 6,
      prepaidUnits: { enabled: 25, suspended: 0, warning: 0, lockedOut: 0 },
      servicePlans: plans.map(({ servicePlanId }) => ({
        servicePlanId,
        servicePlanName: String(servicePlanId),
        provisioningStatus: 'Success',
        appliesTo: 'User',
      })),
    },
  ];
}

const methodIds = ['MicrosoftAuthenticator', 'Sms', 'Voice', 'Email', 'Fido2', 'TemporaryAccessPass', 'SoftwareOath'];

function methodsPolicy(disabled: readonly string[]): Resource {
  return {
    id: 'authenticationMethodsPolicy',
    policyMigrationState: 'migrationComplete',
    authenticationMethodConfigurations: methodIds.map((id) => ({
      id,
      state: disabled.includes(id) ? 'disabled' : 'enabled',
    })),
  };
}
