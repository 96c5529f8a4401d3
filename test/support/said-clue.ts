import type { SaidClue } from '../../src/core/said.ts';

/** A pasted code of which nothing but its id matters. */
export function clue(code: string): SaidClue {
  return { code, quote: code, at: null, trackingId: null };
}
