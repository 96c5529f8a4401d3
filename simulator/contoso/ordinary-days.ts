import type { Resource } from '../resource.ts';
import { stableFraction, stableId } from '../stable-id.ts';
import { adminReset, attempt, change } from './attempts.ts';
import { auditRow, byPerson, directoryTarget } from './audit-rows.ts';
import { DAY, HOUR } from './demo-clock.ts';
import { departments } from './organisation.ts';
import { everybody, healthyPeople, type Person } from './person.ts';

const DAYS = 29;
/** Minutes before nine in the morning at which the working day before ended. */
const EVENING = 15 * HOUR;
const WORKING_DAY = 9 * HOUR;

const pickFrom = (people: readonly Person[], ...key: string[]): Person => {
  const person = people[Math.floor(stableFraction('pick', ...key) * people.length)];
  if (!person) throw new Error('there is nobody to pick from');
  return person;
};

/** Thirty days in which people reset and register, the helpdesk helps, and somebody now and then starts twice. */
export function ordinaryDays(helpdesk: readonly Person[]): Resource[] {
  const rows = Array.from({ length: DAYS }, (_, day) => ordinaryDay(day + 1, helpdesk)).flat();
  return [...rows, ...lastHours(), ...policyRows()];
}

function ordinaryDay(day: number, helpdesk: readonly Person[]): Resource[] {
  const start = (day - 1) * DAY + EVENING;
  const ageOf = (key: string) => start + stableFraction('age', String(day), key) * WORKING_DAY;
  const resets = 4 + Math.floor(stableFraction('resets', String(day)) * 4);
  const rows: Resource[] = [];
  for (let index = 0; index < resets; index += 1) {
    const person = pickFrom(healthyPeople(index % 3 === 0 ? 'nordic' : 'corp'), String(day), String(index));
    rows.push(...resetDay(person, ageOf(`reset-${index}`), day));
  }
  rows.push(...change({ person: pickFrom(healthyPeople(), String(day), 'change'), age: ageOf('change') }));
  if (day % 3 === 0)
    rows.push(...registration(pickFrom(everybody.filter(hasMethods), String(day), 'new'), ageOf('new')));
  if (day % 2 === 0) {
    const person = pickFrom(healthyPeople(), String(day), 'by-admin');
    rows.push(...adminReset({ person, admin: pickFrom(helpdesk, String(day)), age: ageOf('by-admin') }));
  }
  return rows;
}

const hasMethods = ({ methods, cause }: Person): boolean => methods.length > 1 && cause !== 'sspr-report-out-of-date';

/** Some older resets went wrong for a moment and right soon after, as they do. */
function resetDay(person: Person, age: number, day: number): Resource[] {
  const done = attempt({ person, age, ending: { kind: 'done' } });
  const chance = stableFraction('hiccup', person.upn, String(day));
  if (day < 4 || chance > 0.12) return done;
  const reason = 'User cancelled before passing the required authentication methods';
  return [...attempt({ person, age: age + 11, ending: { kind: 'stopped-at-gate', reason } }), ...done];
}

/** Corp resets until a moment ago; nordic ones stop seven hours ago, when their agent stopped. */
function lastHours(): Resource[] {
  const done = (person: Person, age: number) => attempt({ person, age, ending: { kind: 'done' } });
  const corp = [4, 26, 47, 71, 96, 140, 185, 232, 290, 345, 400, 480, 610];
  const nordic = [7 * HOUR, 8.5 * HOUR, 11 * HOUR];
  const tier0 = everybody.filter(
    ({ department, cause }) => department.name === departments.tier0.name && cause === undefined,
  );
  return [
    ...corp.flatMap((age, index) => done(pickInTurn(healthyPeople('corp'), index), age)),
    ...nordic.flatMap((age, index) => done(pickInTurn(healthyPeople('nordic'), index), age)),
    ...tier0.flatMap((person, index) => done(person, (3 + index * 4.3) * HOUR)),
  ];
}

function pickInTurn(people: readonly Person[], index: number): Person {
  const person = people[(index * 5 + 1) % people.length];
  if (!person) throw new Error('there is nobody to pick from');
  return person;
}

function registration(person: Person, age: number): Resource[] {
  const correlationId = stableId('registration', person.upn, age.toFixed(3));
  const shared = { correlationId, initiatedBy: byPerson(person), target: person };
  return [
    auditRow({
      ...shared,
      activity: 'User registered security info',
      service: 'Authentication Methods',
      age: age + 0.4,
    }),
    auditRow({ ...shared, activity: 'Security info saved for self-service password reset', reason: 'None', age }),
  ];
}

function policyRows(): Resource[] {
  const admin = everybody.find(({ part }) => part === 'admin');
  if (!admin) throw new Error('Contoso has no administrator');
  const policyChange = { displayName: 'NumberOfAuthenticationMethodsRequired', oldValue: '"1"', newValue: '"2"' };
  const row = (activity: string, age: number, modified: readonly Resource[]) =>
    auditRow({
      activity,
      age,
      category: 'DirectoryManagement',
      correlationId: stableId('policy', activity),
      initiatedBy: byPerson(admin),
      target: directoryTarget(modified),
    });
  return [
    row('Self-service password reset policy changes', 22 * DAY, [policyChange]),
    row('Enable password writeback for directory', 20 * DAY, []),
  ];
}
