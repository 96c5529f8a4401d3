import { minutesAgo } from '../simulator/contoso/demo-clock.ts';
import { licencesOf } from '../simulator/contoso/licences.ts';
import type { Actor } from '../simulator/contoso/person.ts';
import type { Resource } from '../simulator/resource.ts';
import { stableId } from '../simulator/stable-id.ts';
import type { Member } from './case-cast.ts';
import type { PersonSketch, TenantSketch } from './tenant-sketch.ts';

export function userOf({ actor, domain, ou }: Member, person: PersonSketch, sketch: TenantSketch): Resource {
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
    passwordPolicies: person.passwordPolicies ?? null,
    lastPasswordChangeDateTime: minutesAgo(changedMinutes),
    createdDateTime: '2021-03-04T08:00:00Z',
    usageLocation: 'SE',
    preferredLanguage: null,
    mobilePhone: person.mobilePhone ?? '+46 701234567',
    businessPhones: person.businessPhones ?? [],
    ...licencesOf(person.products ?? ['p1']),
  };
}

export function registrationOf({ actor }: Member, person: PersonSketch): Resource {
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

export function signIn(
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

export function riskyUsers({ id, upn, name }: Actor, { riskLevel }: PersonSketch): readonly Resource[] {
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
