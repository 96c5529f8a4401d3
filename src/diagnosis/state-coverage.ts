import type { AuditWindow } from '../core/audit-event.ts';
import type { MissingReason } from '../core/fact.ts';
import type { FactName, Facts } from '../core/facts.ts';

export type CoverageGap =
  | {
      readonly kind: 'missing-fact';
      readonly fact: FactName;
      readonly reason: MissingReason;
      readonly permissions: readonly string[];
      readonly detail: string | null;
    }
  /** The log was read only back to `since`, because it holds more rows than one reading takes. */
  | { readonly kind: 'log-truncated'; readonly since: string }
  /** Rows older than `since` are being fetched: the bot has only begun to keep the log. */
  | { readonly kind: 'log-still-reading'; readonly since: string }
  /** The tenant's log no longer had these rows when they could have been read. */
  | { readonly kind: 'log-hole'; readonly from: string; readonly to: string }
  /** Rows appear 5 to 10 minutes late, sometimes an hour: https://learn.microsoft.com/en-us/entra/identity/authentication/passwords-faq */
  | { readonly kind: 'log-is-late' }
  | { readonly kind: 'rows-unreadable'; readonly count: number }
  /** No API shows Active Directory itself: lock state, protected groups, rights, event logs. */
  | { readonly kind: 'on-premises-unseen' };

const primary: readonly FactName[] = [
  'person',
  'tenantEvents',
  'registration',
  'signIns',
  'organization',
  'domains',
  'adminResetAllowed',
  'methodsPolicy',
  'serviceHealth',
  'roles',
  'risk',
];

// Who else is affected is judged over two days; a log read that far back hides nothing.
const enoughCoverMs = 48 * 3_600_000;

/** What this diagnosis could not see, and why; facts that were not needed are not listed. Pure. */
export function stateCoverage(facts: Facts, now: string): readonly CoverageGap[] {
  const gaps: CoverageGap[] = [];
  for (const name of primary) {
    const fact = facts[name];
    if (fact.known || fact.reason === 'not-asked') continue;
    gaps.push({
      kind: 'missing-fact',
      fact: name,
      reason: fact.reason,
      permissions: fact.permissions,
      detail: fact.detail ?? null,
    });
  }
  if (facts.tenantEvents.known) {
    const { isComplete, since, unreadableRows } = facts.tenantEvents.value;
    const reach = furthestWindow(facts.tenantEvents.value, facts.personEvents);
    const coveredMs = Date.parse(now) - Date.parse(since);
    if (reach.isStillReading) gaps.push({ kind: 'log-still-reading', since: reach.since });
    else if (!isComplete && coveredMs < enoughCoverMs) gaps.push({ kind: 'log-truncated', since });
    for (const { from, to } of reach.gaps ?? []) gaps.push({ kind: 'log-hole', from, to });
    if (unreadableRows > 0) gaps.push({ kind: 'rows-unreadable', count: unreadableRows });
    if (facts.attempt.known && facts.attempt.value === null) gaps.push({ kind: 'log-is-late' });
  }
  if (!facts.person.known || facts.person.value.isSynced) gaps.push({ kind: 'on-premises-unseen' });
  return gaps;
}

/** The person's own history may reach further back than the rows of everybody. */
function furthestWindow(tenant: AuditWindow, person: Facts['personEvents']): AuditWindow {
  return person.known && person.value.since < tenant.since ? person.value : tenant;
}
