import { type CollectorGroup, collectorGroups } from '../knowledge/collector/server-facts.ts';
import { companions, serverRules } from '../knowledge/collector/server-rules.ts';
import type { Analysis } from './analyse.ts';
import { gainOfChecks } from './choose-question.ts';

/** Bits that a group of facts must promise; where nothing is claimed yet, less is worth a run of the script. */
const worthCollecting = { cause: 0.1, group: 0.03, unsure: 0.03 } as const;
/** A cause this probable has no close rivals. */
const clear = 0.85;
const mostGroups = 6;

/** Groups whose facts are about one account: the script needs its name. */
const aboutPerson: ReadonlySet<CollectorGroup> = new Set(['rights', 'person']);

export interface WhatToCollect {
  /** In the order in which the script reads them. */
  readonly groups: readonly CollectorGroup[];
  readonly isAboutPerson: boolean;
}

/**
 * The facts of the server that would set the leading causes apart; null: none would, or they are known. Pure. What was
 * collected already is not asked for again, whatever it left open.
 */
export function whatToCollect(
  { ranked, findings, verdict }: Pick<Analysis, 'ranked' | 'findings' | 'verdict'>,
  collected: readonly string[] = [],
): WhatToCollect | null {
  if (verdict.kind === 'nothing-wrong' || (verdict.kind === 'cause' && verdict.confidence >= clear)) return null;
  const gainOf = gainOfChecks(ranked);
  const gains = new Map<CollectorGroup, number>();
  for (const { check, group } of serverRules) {
    const isOpen = findings.get(check)?.verdict === 'unknown' && !collected.includes(group);
    if (isOpen) gains.set(group, Math.max(gains.get(group) ?? 0, gainOf(check)));
  }
  const leading = [...gains]
    .filter(([, gain]) => gain >= worthCollecting[verdict.kind])
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostGroups)
    .map(([group]) => group);
  if (leading.length === 0) return null;
  const wanted = new Set(leading.flatMap((group) => [group, companions[group] ?? group]));
  const groups = collectorGroups.filter((group) => wanted.has(group));
  return { groups, isAboutPerson: groups.some((group) => aboutPerson.has(group)) };
}
