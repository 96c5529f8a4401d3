import { startEvalSimulator } from './desk.ts';
import type { EvalCase } from './eval-case.ts';
import type { EvalResult } from './eval-result.ts';
import { runCase } from './run-case.ts';
import type { Scored } from './score.ts';

/** All cases, one after the other, in their order. */
export async function runCases(cases: readonly EvalCase[]): Promise<readonly EvalResult[]> {
  const shared = await startEvalSimulator();
  const results: EvalResult[] = [];
  try {
    for (const tried of cases) results.push(await runCase(shared, tried));
  } finally {
    await shared.close();
  }
  return results;
}

/** Those whose right answer is known. */
export function scoredOf(cases: readonly EvalCase[], results: readonly EvalResult[]): readonly Scored[] {
  return cases.flatMap((tried, index): readonly Scored[] => {
    const result = results[index];
    if (tried.expect === undefined || result === undefined) return [];
    return [{ tried: { ...tried, expect: tried.expect }, result }];
  });
}
