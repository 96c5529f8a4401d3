import type { Resource } from '../resource.ts';
import { stableFraction, stableId } from '../stable-id.ts';
import { DAY, HOUR, minutesAgo } from './demo-clock.ts';
import { licencesOf } from './licences.ts';
import { FOREST_DOMAINS } from './organisation.ts';
import { type Person, plain } from './person.ts';

/** What is different about a person's user resource because of their cause. */
const BY_CAUSE: Readonly<Record<string, Resource>> = {
  'account-type-not-eligible': {
    userType: 'Guest',
    mail: 'marco.bianchi@fabrikam.com',
    externalUserState: 'Accepted',
    creationType: 'Invitation',
    preferredLanguage: 'it-IT',
  },
  'ad-account-disabled': { accountEnabled: false },
  'contact-data-malformed': { mobilePhone: '0701 23 45 67 x12' },
  'on-prem-password-policy-violation': { lastPasswordChangeDateTime: minutesAgo(60 * DAY) },
  'password-expired': { lastPasswordChangeDateTime: minutesAgo(95 * DAY) },
  'user-not-found-on-prem': { onPremisesLastSyncDateTime: minutesAgo(9 * DAY) },
};

const CLOUD_ONLY: Resource = {
  onPremisesSyncEnabled: null,
  onPremisesDomainName: null,
  onPremisesDistinguishedName: null,
  onPremisesSamAccountName: null,
  onPremisesImmutableId: null,
  onPremisesUserPrincipalName: null,
  onPremisesLastSyncDateTime: null,
};

/** The user resource, before the audit log says when the password last changed. */
export function userResource(person: Person): Resource {
  const { id, name, upn, department } = person;
  const [givenName = '', ...rest] = name.split(' ');
  return {
    id,
    displayName: name,
    givenName,
    surname: rest.join(' '),
    userPrincipalName: upn,
    mail: upn,
    mailNickname: plain(name).replace(/\s+/g, '.'),
    jobTitle: person.jobTitle,
    department: department.name,
    officeLocation: department.office,
    businessPhones: [officePhone(person)],
    mobilePhone: mobilePhone(person),
    userType: 'Member',
    accountEnabled: true,
    ...onPremises(person),
    onPremisesProvisioningErrors: [],
    passwordPolicies: null,
    lastPasswordChangeDateTime: minutesAgo((20 + Math.floor(stableFraction('password', upn) * 60)) * DAY),
    createdDateTime: minutesAgo((400 + Math.floor(stableFraction('created', upn) * 1500)) * DAY),
    usageLocation: department.country,
    preferredLanguage: department.language,
    ...licencesOf(person.products),
    ...(person.cause ? BY_CAUSE[person.cause] : {}),
  };
}

function onPremises({ name, upn, department }: Person): Resource {
  const domain = FOREST_DOMAINS[department.forest];
  if (domain === null) return CLOUD_ONLY;
  const components = domain.split('.').map((part) => `DC=${part}`);
  const units = department.units.map((unit) => `OU=${unit}`);
  return {
    onPremisesSyncEnabled: true,
    onPremisesDomainName: domain,
    onPremisesDistinguishedName: [`CN=${name}`, ...units, ...components].join(','),
    onPremisesSamAccountName: plain(name).replace(/\s+/g, '.').slice(0, 20),
    onPremisesImmutableId: Buffer.from(stableId('anchor', upn).slice(0, 16)).toString('base64'),
    onPremisesUserPrincipalName: upn,
    onPremisesLastSyncDateTime: minutesAgo(department.forest === 'nordic' ? 6 * HOUR : 14),
  };
}

const twoDigits = (person: Person): string => String(10 + Math.floor(stableFraction('phone', person.upn) * 89));

/** Numbers from the ranges that each country keeps free for fiction. */
function mobilePhone(person: Person): string {
  const digits = twoDigits(person);
  return {
    FR: `+33 6399800${digits}`,
    SE: `+46 7017406${digits}`,
    GB: `+44 77009000${digits}`,
    IE: `+353 209100${digits}`,
    CA: `+1 514555${`01${digits}`}`,
  }[person.department.country];
}

function officePhone(person: Person): string {
  const digits = twoDigits(person);
  return {
    FR: `+33 1990000${digits}`,
    SE: `+46 8465004${digits}`,
    GB: `+44 20794600${digits}`,
    IE: `+353 209110${digits}`,
    CA: `+1 438555${`01${digits}`}`,
  }[person.department.country];
}
