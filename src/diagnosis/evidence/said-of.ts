import { mostSaidClues } from '../../core/merge-said.ts';
import type { Said, SaidClue, SaidFinding } from '../../core/said.ts';
import type { Clue, ParsedEvidence } from './clue.ts';

/** One server that is active suffices; one endpoint that is closed suffices too. */
const decisive: Readonly<Record<string, 'holds' | 'fails'>> = {
  'an-active-server-runs': 'holds',
  'server-reaches-service-bus': 'fails',
  'tls12-ready': 'fails',
  'dc-reachable': 'fails',
  'adsync-running': 'holds',
};

/** What a pasted text tells, in the form in which the conversation keeps it: masked quotes, each code once. */
export function saidOf({ clues, outcome, collected }: Pick<ParsedEvidence, 'clues' | 'outcome' | 'collected'>): Said {
  const groups = new Set(collected.flatMap((block) => (block.state === 'whole' ? block.groups : [])));
  return {
    findings: findingsOf(clues),
    outcome,
    clues: codesOf(clues),
    description: null,
    ...(groups.size > 0 && { collected: [...groups] }),
  };
}

function codesOf(clues: readonly Clue[]): readonly SaidClue[] {
  const byCode = new Map<string, SaidClue>();
  for (const clue of clues) {
    if (clue.kind !== 'code' || byCode.has(clue.code)) continue;
    const { kind: _, ...said } = clue;
    byCode.set(clue.code, said);
  }
  return [...byCode.values()].slice(0, mostSaidClues);
}

/** Two outputs that contradict each other about one claim leave it open, unless one of the two settles it. */
function findingsOf(clues: readonly Clue[]): readonly SaidFinding[] {
  const checks = Map.groupBy(
    clues.flatMap((clue) => (clue.kind === 'check' ? [clue] : [])),
    ({ check }) => check,
  );
  return [...checks].flatMap(([check, told]) => {
    const verdicts = new Set(told.map(({ verdict }) => verdict));
    const chosen = verdicts.size === 1 ? told[0] : told.find(({ verdict }) => verdict === decisive[check]);
    if (chosen === undefined) return [];
    const { verdict, quote, version, origin = 'pasted' } = chosen;
    const finding: SaidFinding = { check, verdict, origin, quote };
    return [version === undefined ? finding : { ...finding, version }];
  });
}
