import type { MissingReason } from '../core/fact.ts';
import { makeRoom } from '../core/make-room.ts';
import type { Person } from '../core/person.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { PersonReading, ReadOptions, TenantReader } from '../core/ports/tenant-reader.ts';

export type Role = 'user' | 'helpdesk';

export type Access =
  | {
      readonly kind: 'granted';
      readonly person: Person;
      readonly reading: PersonReading;
      readonly role: Role;
      /** Why the role could not be read, in which case it is `user`. */
      readonly roleUnreadable: MissingReason | null;
    }
  | { readonly kind: 'denied'; readonly reason: 'guest' | 'not-found' | 'lookup-failed' };

export interface AccessOptions {
  readonly reader: TenantReader;
  readonly clock: Clock;
  /** Groups of which any direct or nested member is helpdesk; empty: nobody is. */
  readonly helpdeskGroupIds: readonly string[];
}

export interface AccessControl {
  /** Who is asking, as the channel vouches for them. Fails closed: no look-up, no access; no role, no one else's data. */
  resolve(askerId: string, options: ReadOptions): Promise<Access>;
}

// A removed helpdesk member loses the role within this time.
const roleLifetimeMs = 5 * 60_000;
// The turns of one exchange follow within seconds; the account is not read again for each.
const readingLifetimeMs = 20_000;
const mostKept = 5_000;

export function createAccessControl({ reader, clock, helpdeskGroupIds }: AccessOptions): AccessControl {
  const roles = new Map<string, { readonly isHelpdesk: boolean; readonly until: number }>();

  async function readRole(
    personId: string,
    options: ReadOptions,
  ): Promise<{ role: Role; unreadable: MissingReason | null }> {
    const now = Date.parse(clock.now());
    const cached = roles.get(personId);
    if (cached !== undefined && cached.until > now)
      return { role: cached.isHelpdesk ? 'helpdesk' : 'user', unreadable: null };
    roles.delete(personId);
    if (helpdeskGroupIds.length === 0) return { role: 'user', unreadable: null };
    const membership = await reader.isMemberOfAny(personId, helpdeskGroupIds, options);
    if (!membership.known) return { role: 'user', unreadable: membership.reason };
    makeRoom(roles, mostKept);
    roles.set(personId, { isHelpdesk: membership.value, until: now + roleLifetimeMs });
    return { role: membership.value ? 'helpdesk' : 'user', unreadable: null };
  }

  const readings = new Map<string, { readonly reading: PersonReading; readonly until: number }>();

  async function readAsker(personId: string, options: ReadOptions): Promise<PersonReading> {
    const now = Date.parse(clock.now());
    const kept = readings.get(personId);
    if (kept !== undefined && kept.until > now) return kept.reading;
    readings.delete(personId);
    const reading = await reader.readPerson({ entraObjectId: personId }, options);
    if (!reading.person.known || !reading.roles.known) return reading;
    makeRoom(readings, mostKept);
    readings.set(personId, { reading, until: now + readingLifetimeMs });
    return reading;
  }

  return {
    resolve: async (askerId, options) => {
      const [reading, { role, unreadable }] = await Promise.all([
        readAsker(askerId, options),
        readRole(askerId, options),
      ]);
      const { person } = reading;
      if (!person.known)
        return { kind: 'denied', reason: person.reason === 'not-found' ? 'not-found' : 'lookup-failed' };
      if (person.value.kind === 'guest') return { kind: 'denied', reason: 'guest' };
      return { kind: 'granted', person: person.value, reading, role, roleUnreadable: unreadable };
    },
  };
}
