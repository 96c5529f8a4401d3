import { attempt, change, type Ending } from '../simulator/contoso/attempts.ts';
import { auditRow, byApplication, byPerson, directoryTarget } from '../simulator/contoso/audit-rows.ts';
import { DEMO_NOW, minutesAgo } from '../simulator/contoso/demo-clock.ts';
import { licencesOf, type ProductKey } from '../simulator/contoso/licences.ts';
import type { Actor } from '../simulator/contoso/person.ts';
import type { Resource } from '../simulator/resource.ts';
import { stableId } from '../simulator/stable-id.ts';
import type { TenantFile } from '../simulator/tenant-file.ts';

/** The person a case is about, as far as they differ from an ordinary one: synchronised, registered, licensed. */
export interface PersonSketch {
  readonly isSynced?: boolean;
  readonly isEnabled?: boolean;
  readonly isGuest?: boolean;
  /** Registered methods, as the report names them. */
  readonly methods?: readonly string[];
  readonly isResetEnabled?: boolean;
  readonly isResetCapable?: boolean;
  readonly roles?: readonly string[];
  readonly products?: readonly ProductKey[];
  readonly domain?: 'corp' | 'nordic';
  /** Container parts of the distinguished name, without the name itself. */
  readonly ou?: string;
  readonly passwordChangedHoursAgo?: number;
  readonly mobilePhone?: string;
  readonly riskLevel?: 'low' | 'medium' | 'high';
  readonly isFederated?: boolean;
  readonly hasProvisioningError?: boolean;
}

export interface AttemptSketch {
  /** `others`: four people of the same domain; `elsewhere`: three of another one; `one-ou`: three of the subject's OU. */
  readonly who: 'subject' | 'others' | 'elsewhere' | 'one-ou';
  readonly kind?: 'reset' | 'change' | 'admin-center' | 'm365' | 'script' | 'blocked';
  /** Absent: it went well. */
  readonly says?: string;
  readonly minutesAgo: number;
  /** Where a reset that failed came to an end; `failed`: at the write. */
  readonly ended?: 'refused' | 'stopped-at-gate' | 'stopped-after-gates' | 'failed';
}

/** A tenant told in a few words. */
export interface TenantSketch {
  readonly person?: PersonSketch;
  readonly attempts?: readonly AttemptSketch[];
  /** False: nobody else has reset a password lately. */
  readonly hasBackground?: boolean;
  readonly writebackToggles?: readonly { readonly isOn: boolean; readonly minutesAgo: number }[];
  readonly syncedMinutesAgo?: number;
  readonly areAdminsAllowed?: boolean;
  readonly isServiceDegraded?: boolean;
  readonly signInErrors?: readonly { readonly code: number; readonly minutesAgo: number }[];
  readonly disabledMethods?: readonly string[];
}

interface Member {
  readonly actor: Actor;
  readonly domain: string;
  readonly ou: string;
}

const tenantId = stableId('eval', 'tenant');
const helpdeskGroup = stableId('eval', 'helpdesk');
const adminGroup = stableId('eval', 'admins');
const domainNames = { corp: 'corp.contoso.com', nordic: 'nordic.contoso.com' } as const;

function member(name: string, domain: keyof typeof domainNames = 'corp', ou = 'OU=Staff'): Member {
  const upn = `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@contoso.com`;
  const actor: Actor = {
    id: stableId('eval', upn),
    name,
    upn,
    ipAddress: '203.0.113.7',
    methods: ['mobilePhone', 'email'],
    department: { forest: domain },
  };
  return { actor, domain: domainNames[domain], ou };
}

export const helpdesk = member('Nora Ask');
export const admin = member('Ivo Falk');

interface Cast {
  readonly subject: Member;
  readonly others: readonly Member[];
  readonly elsewhere: readonly Member[];
  readonly neighbours: readonly Member[];
  readonly lucky: readonly Member[];
}

function castOf(person: PersonSketch): Cast {
  const domain = person.domain ?? 'corp';
  const far = domain === 'corp' ? 'nordic' : 'corp';
  const ou = person.ou ?? 'OU=Staff';
  const subject = member('Maja Brun', domain, ou);
  return {
    subject: { ...subject, actor: { ...subject.actor, methods: person.methods ?? subject.actor.methods } },
    others: ['Otto Lind', 'Pia Roux', 'Leo Mattsson', 'Eva Petit'].map((name) => member(name, domain, 'OU=Sales')),
    elsewhere: ['Tor Dahl', 'Zoe Blanc', 'Kim Holm'].map((name) => member(name, far)),
    neighbours: ['Ali Vik', 'Bea Morel', 'Gun Strand'].map((name) => member(name, domain, ou)),
    lucky: ['Una Sand', 'Vera Colin', 'Max Ek'].map((name) => member(name, domain)),
  };
}

/** The whole tenant as Graph shows it, always the same for the same sketch. */
export function caseTenant(sketch: TenantSketch): { readonly tenant: TenantFile; readonly subject: Actor } {
  const person = sketch.person ?? {};
  const cast = castOf(person);
  const members = [cast.subject, helpdesk, admin, ...cast.others, ...cast.elsewhere, ...cast.neighbours, ...cast.lucky];
  const audits = auditsOf(sketch, cast).toSorted((a, b) =>
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

function auditsOf(sketch: TenantSketch, cast: Cast): readonly Resource[] {
  const background =
    sketch.hasBackground === false
      ? []
      : cast.lucky.flatMap(({ actor }, index) =>
          attempt({ person: actor, age: 50 + 95 * index, ending: { kind: 'done' } }),
        );
  const toggles = (sketch.writebackToggles ?? []).map(({ isOn, minutesAgo: age }) =>
    auditRow({
      activity: isOn ? 'Enable password writeback for directory' : 'Disable password writeback for directory',
      age,
      correlationId: stableId('eval', 'toggle', String(age)),
      initiatedBy: byPerson(admin.actor),
      target: directoryTarget(),
      category: 'DirectoryManagement',
    }),
  );
  return [...background, ...toggles, ...(sketch.attempts ?? []).flatMap((one) => rowsOf(one, cast))];
}

function rowsOf(sketch: AttemptSketch, cast: Cast): readonly Resource[] {
  const who: Readonly<Record<AttemptSketch['who'], readonly Member[]>> = {
    subject: [cast.subject],
    others: cast.others,
    elsewhere: cast.elsewhere,
    'one-ou': cast.neighbours,
  };
  return who[sketch.who].flatMap(({ actor }, index) => attemptRows(actor, sketch, sketch.minutesAgo + 7 * index));
}

function attemptRows(person: Actor, { kind = 'reset', says, ended = 'failed' }: AttemptSketch, age: number) {
  switch (kind) {
    case 'reset':
      return attempt({ person, age, ending: endingOf(says, ended) });
    case 'change':
      return change({ person, age, ...(says !== undefined && { reason: says }) });
    case 'blocked':
      return [
        auditRow({
          activity: 'Blocked from self-service password reset',
          age,
          correlationId: stableId('eval', 'blocked', person.upn),
          initiatedBy: byPerson(person),
          target: person,
          reason: says ?? '',
        }),
      ];
    case 'admin-center':
      return [adminRow(person, age, { activity: 'Reset password (by admin)', says, agent: 'Microsoft Entra Connect' })];
    case 'm365':
      return [directoryReset(person, age, byPerson(admin.actor))];
    case 'script':
      return [directoryReset(person, age, byApplication('HR onboarding script'))];
  }
}

function endingOf(says: string | undefined, ended: NonNullable<AttemptSketch['ended']>): Ending {
  if (says === undefined) return { kind: 'done' };
  return ended === 'failed' ? { kind: 'failed', reasons: [says] } : { kind: ended, reason: says };
}

interface AdminRow {
  readonly activity: string;
  readonly says: string | undefined;
  readonly agent: string;
}

function adminRow(person: Actor, age: number, { activity, says, agent }: AdminRow): Resource {
  return auditRow({
    activity,
    age,
    correlationId: stableId('eval', 'admin-reset', person.upn, String(age)),
    initiatedBy: byPerson(admin.actor),
    target: person,
    result: says === undefined ? 'success' : 'failure',
    reason: says ?? 'None',
    details: { OnPremisesAgent: says === undefined ? agent : 'None' },
  });
}

function directoryReset(person: Actor, age: number, initiatedBy: Resource): Resource {
  return auditRow({
    activity: 'Reset user password',
    service: 'Core Directory',
    age,
    correlationId: stableId('eval', 'directory-reset', person.upn, String(age)),
    initiatedBy,
    target: person,
  });
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

function userOf({ actor, domain, ou }: Member, person: PersonSketch, sketch: TenantSketch): Resource {
  const isSynced = person.isSynced ?? true;
  const dc = domain.split('.').map((part) => `DC=${part}`);
  const changedMinutes = (person.passwordChangedHoursAgo ?? 40 * 24) * 60;
  return {
    id: actor.id,
    displayName: actor.name,
    userPrincipalName: actor.upn,
    mail: actor.upn,
    userType: person.isGuest === true ? 'Guest' : 'Member',
    accountEnabled: person.isEnabled ?? true,
    onPremisesSyncEnabled: isSynced ? true : null,
    onPremisesDomainName: isSynced ? domain : null,
    onPremisesDistinguishedName: isSynced ? [`CN=${actor.name}`, ou, ...dc].join(',') : null,
    onPremisesSamAccountName: isSynced ? actor.upn.split('@')[0] : null,
    onPremisesLastSyncDateTime: isSynced ? minutesAgo(sketch.syncedMinutesAgo ?? 14) : null,
    onPremisesProvisioningErrors:
      person.hasProvisioningError === true
        ? [
            {
              category: 'PropertyConflict',
              occurredDateTime: minutesAgo(300),
              propertyCausingError: 'ProxyAddresses',
              value: 'x',
            },
          ]
        : [],
    passwordPolicies: null,
    lastPasswordChangeDateTime: minutesAgo(changedMinutes),
    createdDateTime: '2021-03-04T08:00:00Z',
    usageLocation: 'SE',
    preferredLanguage: null,
    mobilePhone: person.mobilePhone ?? '+46 701234567',
    businessPhones: [],
    ...licencesOf(person.products ?? ['p1']),
  };
}

function registrationOf({ actor }: Member, person: PersonSketch): Resource {
  const methods = person.methods ?? ['mobilePhone', 'email'];
  const isAdmin = (person.roles ?? []).length > 0;
  const isEnabled = person.isResetEnabled ?? true;
  const isRegistered = methods.length >= (isAdmin ? 2 : 1);
  return {
    id: actor.id,
    userPrincipalName: actor.upn,
    userDisplayName: actor.name,
    userType: person.isGuest === true ? 'guest' : 'member',
    isAdmin,
    isSsprRegistered: isRegistered,
    isSsprEnabled: isEnabled,
    isSsprCapable: person.isResetCapable ?? (isEnabled && isRegistered),
    isMfaRegistered: isRegistered,
    isMfaCapable: isRegistered,
    isPasswordlessCapable: false,
    methodsRegistered: methods,
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: [],
    userPreferredMethodForSecondaryAuthentication: 'push',
    lastUpdatedDateTime: minutesAgo(7 * 60),
  };
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

function signIn(
  { id, upn, name }: Actor,
  { code, minutesAgo: age }: { readonly code: number; readonly minutesAgo: number },
): Resource {
  return {
    id: stableId('eval', 'sign-in', String(code), String(age)),
    createdDateTime: minutesAgo(age),
    userId: id,
    userPrincipalName: upn,
    userDisplayName: name,
    appDisplayName: 'Office 365 Exchange Online',
    status: { errorCode: code, failureReason: `Error ${code}`, additionalDetails: null },
  };
}

function riskyUsers({ id, upn, name }: Actor, { riskLevel }: PersonSketch): readonly Resource[] {
  if (riskLevel === undefined) return [];
  return [
    {
      id,
      userPrincipalName: upn,
      userDisplayName: name,
      isDeleted: false,
      riskState: 'atRisk',
      riskLevel,
      riskDetail: 'none',
      riskLastUpdatedDateTime: minutesAgo(90),
    },
  ];
}
