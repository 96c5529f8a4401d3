import type { Resource } from '../resource.ts';
import { stableFraction } from '../stable-id.ts';
import { DAY, HOUR, minutesAgo } from './demo-clock.ts';
import type { Person } from './person.ts';

/** What the registration report says against what the methods imply, by cause. */
const BY_CAUSE: Readonly<Record<string, Resource>> = {
  'user-not-in-sspr-group': { isSsprEnabled: false, isSsprCapable: false },
  'auth-method-disabled-by-policy': { isSsprRegistered: true, isSsprCapable: false },
  'account-type-not-eligible': { userType: 'guest', isSsprEnabled: false },
  'sspr-report-out-of-date': {
    isSsprRegistered: false,
    isSsprCapable: false,
    isMfaRegistered: false,
    isMfaCapable: false,
    methodsRegistered: [],
    lastUpdatedDateTime: minutesAgo(12 * DAY),
  },
};

/** One row of the registration report. Two methods make a person registered, as the tenant requires two. */
export function registrationDetails(person: Person, isAdmin: boolean): Resource {
  const isRegistered = person.methods.length >= 2;
  const hasApp = person.methods.includes('microsoftAuthenticatorPush');
  const hasMfa = person.methods.some((method) => method !== 'email');
  return {
    id: person.id,
    userPrincipalName: person.upn,
    userDisplayName: person.name,
    userType: 'member',
    isAdmin,
    isSsprRegistered: isRegistered,
    isSsprEnabled: true,
    isSsprCapable: isRegistered,
    isMfaRegistered: hasMfa,
    isMfaCapable: hasMfa,
    isPasswordlessCapable: false,
    methodsRegistered: person.methods,
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: hasApp ? ['push'] : hasMfa ? ['sms'] : [],
    userPreferredMethodForSecondaryAuthentication: hasApp ? 'push' : hasMfa ? 'sms' : 'none',
    lastUpdatedDateTime: minutesAgo((2 + stableFraction('report', person.upn) * 5) * HOUR),
    ...(person.cause ? BY_CAUSE[person.cause] : {}),
  };
}
