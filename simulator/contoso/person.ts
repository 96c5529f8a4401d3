import { stableFraction, stableId } from '../stable-id.ts';
import type { ProductKey } from './licences.ts';
import { type Department, type DepartmentKey, departments, signInDomain } from './organisation.ts';
import { otherPeople, type Part } from './other-people.ts';
import { peopleWithProblems } from './people-with-problems.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly department: Department;
  readonly jobTitle: string;
  /** The cause this person stands for; undefined for everybody else, null for the healthy one. */
  readonly cause?: string | null;
  readonly part?: Part;
  readonly products: readonly ProductKey[];
  /** Registered methods, as the registration report names them. */
  readonly methods: readonly string[];
  readonly ipAddress: string;
}

const METHODS_BY_CAUSE: Readonly<Record<string, readonly string[]>> = {
  'user-missing-auth-methods': [],
  'not-enough-auth-methods': ['email'],
  'auth-method-disabled-by-policy': ['officePhone'],
  'admin-two-gate-methods-missing': ['mobilePhone'],
  'account-type-not-eligible': [],
};

const PRODUCTS_BY_CAUSE: Readonly<Record<string, readonly ProductKey[]>> = {
  'user-not-licensed': [],
  'license-insufficient-for-writeback': ['business'],
  'account-type-not-eligible': [],
};

/** What the audit log needs to know of somebody who resets a password. */
export type Actor = Pick<Person, 'id' | 'name' | 'upn' | 'ipAddress' | 'methods'> & {
  readonly department: Pick<Department, 'forest'>;
};

interface Known {
  readonly name: string;
  readonly upn: string;
  readonly department: DepartmentKey;
  readonly jobTitle: string;
  readonly cause?: string | null;
  readonly part?: Part;
}

function personOf({ name, upn, department, jobTitle, cause, part }: Known): Person {
  const chance = stableFraction('person', upn);
  return {
    id: stableId('user', upn),
    name,
    upn,
    department: departments[department],
    jobTitle,
    ...(cause !== undefined && { cause }),
    ...(part && { part }),
    products: PRODUCTS_BY_CAUSE[cause ?? ''] ?? (chance < 0.6 ? ['e5'] : ['p1', 'business']),
    methods: METHODS_BY_CAUSE[cause ?? ''] ?? ['mobilePhone', chance < 0.7 ? 'microsoftAuthenticatorPush' : 'email'],
    ipAddress: `203.0.113.${1 + Math.floor(chance * 250)}`,
  };
}

/** Letters of a name without their accents, as mailboxes have them. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const upnOf = (name: string, department: DepartmentKey): string =>
  `${plain(name).replace(/\s+/g, '.')}@${signInDomain(department)}`;

/** Everybody in Contoso, the people with problems first. */
export const everybody: readonly Person[] = [
  ...peopleWithProblems.map(personOf),
  ...otherPeople.map(([name, department, jobTitle, part]) =>
    personOf({ name, upn: upnOf(name, department), department, jobTitle, ...(part && { part }) }),
  ),
];

/** The person who stands for a cause. */
export function personFor(cause: string): Person {
  const person = everybody.find((known) => known.cause === cause);
  if (!person) throw new Error(`nobody in Contoso stands for the cause ${cause}`);
  return person;
}

/** People whose resets go well, of one on-premises domain or of all. */
export const healthyPeople = (forest?: string): Person[] =>
  everybody.filter(
    ({ cause, part, department }) =>
      cause === undefined &&
      part !== 'montreal-fellow' &&
      part !== 'nordic-fellow' &&
      department.forest !== 'cloud' &&
      department.name !== departments.legacy.name &&
      (forest === undefined || department.forest === forest),
  );
