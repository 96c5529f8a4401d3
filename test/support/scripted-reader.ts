import type { AuditEvent } from '../../src/core/audit-event.ts';
import { type Fact, known, type MissingReason, missing } from '../../src/core/fact.ts';
import { fold } from '../../src/core/fold.ts';
import type { Person, PersonKey } from '../../src/core/person.ts';
import type { TenantReader } from '../../src/core/ports/tenant-reader.ts';
import { minutesAgo, now } from './audit-rows.ts';
import { premium } from './facts-builder.ts';

export interface Script {
  readonly people: readonly Person[];
  readonly rows: readonly AuditEvent[];
  readonly helpdeskIds: readonly string[];
  /** Readings that fail, and why. */
  readonly missing?: Readonly<Partial<Record<keyof TenantReader, MissingReason>>>;
}

/** A member of staff whose account shows nothing unusual. */
export function member(displayName: string, patch: Partial<Person> = {}): Person {
  const mailbox = fold(displayName).replaceAll(' ', '.');
  const userPrincipalName = `${mailbox}@contoso.example`;
  return {
    entraObjectId: `id-${mailbox}`,
    displayName,
    userPrincipalName,
    mail: userPrincipalName,
    kind: 'member',
    isEnabled: true,
    isSynced: true,
    onPremisesDomain: 'corp.contoso.example',
    distinguishedName: `CN=${displayName},OU=Staff,DC=corp,DC=contoso,DC=example`,
    lastSyncedAt: minutesAgo(20),
    passwordChangedAt: minutesAgo(86_400),
    createdAt: minutesAgo(900_000),
    usageLocation: 'SE',
    preferredLanguage: null,
    mobilePhone: '+46 701234567',
    servicePlanIds: [premium],
    hasProvisioningErrors: false,
    ...patch,
  };
}

/** A tenant told in advance. Names are found as Graph finds them: by their beginning, accents and all. */
export function createScriptedReader(script: Script): TenantReader {
  const answer = <T>(method: keyof TenantReader, value: T): Fact<T> => {
    const reason = script.missing?.[method];
    return reason === undefined
      ? known(value, method, now)
      : missing(reason, method, { permissions: [`${method}.Read`] });
  };
  const find = (key: PersonKey) =>
    script.people.find((person) =>
      'entraObjectId' in key
        ? person.entraObjectId === key.entraObjectId
        : person.userPrincipalName.toLowerCase() === key.userPrincipalName.toLowerCase(),
    );
  const windowOf = (events: readonly AuditEvent[]) => ({
    events: events.toSorted((a, b) => b.at.localeCompare(a.at)),
    since: minutesAgo(10_080),
    until: now,
    isComplete: true,
    unreadableRows: 0,
  });
  return {
    readPerson: async (key) => {
      const person = find(key);
      const fact = person === undefined ? missing('not-found', 'readPerson') : answer('readPerson', person);
      return { person: fact, roles: answer('readPerson', []) };
    },
    findPeople: async (text) => {
      const start = text.toLowerCase();
      const hits = script.people.filter(({ displayName, userPrincipalName }) =>
        [displayName, userPrincipalName].some((name) => name.toLowerCase().startsWith(start)),
      );
      return answer('findPeople', hits.slice(0, 10));
    },
    readPlacements: async (ids) =>
      answer(
        'readPlacements',
        script.people.filter((one) => ids.includes(one.entraObjectId)),
      ),
    isMemberOfAny: async (id) => answer('isMemberOfAny', script.helpdeskIds.includes(id)),
    readTenantFacts: async () => ({
      organization: answer('readTenantFacts', {
        tenantId: 'tenant',
        displayName: 'Contoso',
        isSynced: true,
        lastSyncedAt: minutesAgo(12),
        countryCode: 'SE',
      }),
      domains: answer('readTenantFacts', [{ name: 'contoso.example', isFederated: false }]),
      licences: answer('readTenantFacts', { servicePlanIds: [premium] }),
      adminResetAllowed: answer('readTenantFacts', true),
      methodsPolicy: answer('readTenantFacts', {
        enabledMethods: ['Sms', 'Email'],
        disabledMethods: [],
        migrationState: 'migrationComplete',
      }),
      serviceHealth: answer('readTenantFacts', { isOperational: true, status: 'serviceOperational', issues: [] }),
    }),
    readTenantEvents: async () => answer('readTenantEvents', windowOf(script.rows)),
    recallPersonEvents: async () => missing('not-asked', 'recallPersonEvents'),
    readPersonEvents: async (id) =>
      answer('readPersonEvents', windowOf(script.rows.filter(({ targetIds }) => targetIds.includes(id)))),
    readRegistration: async () =>
      answer('readRegistration', {
        isAdmin: false,
        isResetEnabled: true,
        isResetRegistered: true,
        isResetCapable: true,
        methods: ['mobilePhone', 'email'],
        updatedAt: minutesAgo(240),
      }),
    readSignIns: async () => answer('readSignIns', []),
    readRisk: async () => answer('readRisk', null),
  };
}
