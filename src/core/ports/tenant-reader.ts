import type { AuditWindow, SignIn } from '../audit-event.ts';
import type { Fact } from '../fact.ts';
import type { DirectoryRole, Person, PersonKey, PersonMatch, Placement } from '../person.ts';
import type { PersonRisk, Registration, TenantFacts } from '../tenant-facts.ts';

export interface ReadOptions {
  /** Aborted when the asker's time budget is spent; every wait honours it. */
  readonly signal: AbortSignal;
  /** Whoever asked: the shared reporting budget is queued fairly between requesters. */
  readonly requester: string;
  /** ISO time at which the signal will abort, where known: a wait that could not end before it is not begun. */
  readonly endsAt?: string;
  /** The longest wait for a turn in a rationed part of the service; absent: until the end. */
  readonly longestQueueMs?: number;
}

export interface PersonReading {
  readonly person: Fact<Person>;
  readonly roles: Fact<readonly DirectoryRole[]>;
}

/**
 * What the outside can tell about a tenant. Nothing here throws for an expected failure (no permission, throttled,
 * unreachable, unreadable answer): the fact is then missing, with the reason. It never writes.
 */
export interface TenantReader {
  /** One round: the account and its directory roles. */
  readPerson(key: PersonKey, options: ReadOptions): Promise<PersonReading>;
  /** Accounts whose name, sign-in name or mail starts with the text; at most ten. */
  findPeople(text: string, options: ReadOptions): Promise<Fact<readonly PersonMatch[]>>;
  /** One $batch (not a reporting call): where up to twenty accounts live in AD; unknown ids are left out. */
  readPlacements(entraObjectIds: readonly string[], options: ReadOptions): Promise<Fact<readonly Placement[]>>;
  /** Direct or nested membership, of any of the groups. */
  isMemberOfAny(entraObjectId: string, groupIds: readonly string[], options: ReadOptions): Promise<Fact<boolean>>;
  /** From the cache where it is fresh; refreshed in the background. */
  readTenantFacts(options: ReadOptions): Promise<TenantFacts>;
  /** Rows at hand where they are fresh; otherwise one reporting call, shared by everybody who asks at the same time. */
  readTenantEvents(options: ReadOptions): Promise<Fact<AuditWindow>>;
  /** Rows about one account that are at hand, without any call; missing `not-asked` where none are kept. */
  recallPersonEvents(entraObjectId: string, options: ReadOptions): Promise<Fact<AuditWindow>>;
  /** One reporting call. */
  readPersonEvents(entraObjectId: string, options: ReadOptions): Promise<Fact<AuditWindow>>;
  /** One reporting call. */
  readRegistration(entraObjectId: string, options: ReadOptions): Promise<Fact<Registration>>;
  /** One reporting call. */
  readSignIns(entraObjectId: string, options: ReadOptions): Promise<Fact<readonly SignIn[]>>;
  /** Identity Protection; null: not at risk. */
  readRisk(entraObjectId: string, options: ReadOptions): Promise<Fact<PersonRisk | null>>;
}
