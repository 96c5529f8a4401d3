import type { AuditEvent } from '../core/audit-event.ts';
import { mapFact } from '../core/fact.ts';
import type { Facts } from '../core/facts.ts';
import type { Findings } from './evaluate-checks.ts';

const mostPersonEvents = 300;

/**
 * The facts of a case without the hundreds of rows about other people that decide nothing in it: of those only the
 * rows stay that a finding cites. The same questions get the same answers from them.
 */
export function factsToKeep(facts: Facts, findings: Findings): Facts {
  const cited = citedRows(findings);
  const isCited = ({ id }: AuditEvent) => cited.has(id);
  return {
    ...facts,
    tenantEvents: mapFact(facts.tenantEvents, (window) => ({
      ...window,
      // Nothing is cited as a rule, and there are a thousand rows.
      events: cited.size === 0 ? [] : window.events.filter(isCited),
    })),
    personEvents: mapFact(facts.personEvents, (window) => ({
      ...window,
      events: window.events.filter((event, index) => index < mostPersonEvents || isCited(event)),
    })),
  };
}

const rowSource = /^audit row (.+)$/;

function citedRows(findings: Findings): ReadonlySet<string> {
  const sources = [...findings.values()].flatMap((finding) =>
    finding.verdict === 'unknown' ? [] : finding.evidence.map(({ source }) => source),
  );
  return new Set(sources.flatMap((source) => rowSource.exec(source)?.[1] ?? []));
}
