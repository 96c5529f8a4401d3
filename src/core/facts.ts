import type { Attempt, BlastRadius, WritebackState } from './attempt.ts';
import type { AuditWindow, SignIn } from './audit-event.ts';
import type { Fact, KnownFact } from './fact.ts';
import type { DirectoryRole, Person } from './person.ts';
import type { PersonRisk, Registration, TenantFacts } from './tenant-facts.ts';

/** Everything one diagnosis may know; each fact with source and time, or the reason it is missing. */
export interface Facts extends TenantFacts {
  readonly person: Fact<Person>;
  readonly roles: Fact<readonly DirectoryRole[]>;
  readonly tenantEvents: Fact<AuditWindow>;
  /** Rows about this person, from the tenant-wide window and from a targeted call. */
  readonly personEvents: Fact<AuditWindow>;
  readonly registration: Fact<Registration>;
  readonly signIns: Fact<readonly SignIn[]>;
  readonly risk: Fact<PersonRisk | null>;
  /** Newest first; derived from personEvents. */
  readonly attempts: Fact<readonly Attempt[]>;
  /** The attempt that is being explained; null when there is none in the log. */
  readonly attempt: Fact<Attempt | null>;
  readonly radius: Fact<BlastRadius>;
  /** Null: nothing in the log tells. */
  readonly writeback: Fact<WritebackState | null>;
}

export type FactName = keyof Facts;

export type FactValue<Name extends FactName> = Facts[Name] extends Fact<infer Value> ? Value : never;

export type KnownFacts<Name extends FactName> = { readonly [K in Name]: KnownFact<FactValue<K>> };
