import type { MissingFact } from '../core/fact.ts';
import type { FactName, Facts, KnownFacts } from '../core/facts.ts';
import type { EvidenceRef, Finding } from '../core/finding.ts';
import type { Said, SaidFinding } from '../core/said.ts';
import { checks } from '../knowledge/checks/index.ts';
import { isConnectVersionSupported } from '../knowledge/dated-facts.ts';
import type { Check } from '../knowledge/define-check.ts';

export type Findings = ReadonlyMap<string, Finding>;

/** Every check against the facts; where Graph cannot tell, what was said or pasted counts. Pure. */
export function evaluateChecks(facts: Facts, said: Said, now: string): Findings {
  const saidByCheck = new Map(said.findings.map((finding) => [finding.check, finding]));
  const findings = new Map<string, Finding>();
  for (const check of checks as readonly Check[]) {
    const seen = evaluate(check, facts, now);
    const told = saidByCheck.get(check.id);
    findings.set(check.id, seen.verdict === 'unknown' && told !== undefined ? fromSaid(told, now) : seen);
  }
  return findings;
}

function evaluate(check: Check, facts: Facts, now: string): Finding {
  const absent = check.needs.map((name) => facts[name]).filter((fact): fact is MissingFact => !fact.known);
  if (absent.length > 0) return { check: check.id, verdict: 'unknown', missing: absent };
  const observation = check.run(facts as unknown as KnownFacts<FactName>, { now });
  if (observation.verdict === 'unknown') return { check: check.id, verdict: 'unknown', missing: [] };
  return {
    check: check.id,
    verdict: observation.verdict,
    origin: 'graph',
    params: observation.params ?? {},
    evidence: observation.evidence?.length ? observation.evidence : sourcesOf(check, facts),
  };
}

function sourcesOf(check: Check, facts: Facts): readonly EvidenceRef[] {
  return check.needs.flatMap((name) => {
    const fact = facts[name];
    return fact.known ? [{ source: fact.source, seenAt: fact.seenAt }] : [];
  });
}

function fromSaid({ check, verdict: told, origin, quote, version }: SaidFinding, now: string): Finding {
  const verdict = version === undefined ? told : isConnectVersionSupported(version, now) ? 'holds' : 'fails';
  return { check, verdict, origin, params: {}, evidence: [{ source: origin, seenAt: null, quote }] };
}
