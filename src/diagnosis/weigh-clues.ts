import type { SaidClue } from '../core/said.ts';
import { findCode } from '../knowledge/codes/index.ts';
import { strengths } from '../knowledge/define-cause.ts';

/** What pasted codes say about each cause: the strongest that speaks for it and the strongest that speaks against it. */
export type WeighedClues = ReadonlyMap<string, readonly { readonly clue: SaidClue; readonly weight: number }[]>;

/**
 * Codes of one server about one failure repeat each other (33004, 80230626 and their texts): for each cause the
 * strongest for it and the strongest against it count, once, however often they were pasted.
 */
export function weighClues(clues: readonly SaidClue[], belief: number): WeighedClues {
  const best = new Map<string, { clue: SaidClue; weight: number }>();
  for (const clue of clues) {
    for (const { cause, strength } of findCode(clue.code)?.points ?? []) {
      const weight = strengths[strength] * belief;
      const key = `${cause} ${weight > 0}`;
      if (Math.abs(weight) > Math.abs(best.get(key)?.weight ?? 0)) best.set(key, { clue, weight });
    }
  }
  return Map.groupBy(
    [...best].map(([key, weighed]) => ({ cause: key.split(' ')[0] ?? '', ...weighed })),
    ({ cause }) => cause,
  );
}
