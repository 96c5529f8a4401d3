import { checkClaim } from './check-claim.ts';
import { startEvalSimulator } from './desk.ts';
import type { EvalCase } from './eval-case.ts';
import { type CaseRun, runCase } from './run-case.ts';
import type { Scored } from './score.ts';

/** All cases, one after the other, in their order. */
export async function runCases(cases: readonly EvalCase[]): Promise<readonly CaseRun[]> {
  const shared = await startEvalSimulator();
  const runs: CaseRun[] = [];
  try {
    for (const tried of cases) runs.push(await runCase(shared, tried));
  } finally {
    await shared.close();
  }
  return runs;
}

/** Those whose right answer is known. */
export function scoredOf(cases: readonly EvalCase[], runs: readonly CaseRun[]): readonly Scored[] {
  return cases.flatMap((tried, index): readonly Scored[] => {
    const run = runs[index];
    if (tried.expect === undefined || run === undefined) return [];
    const claims = run.shown.map((claim) => checkClaim(claim, tried));
    return [{ tried: { ...tried, expect: tried.expect }, result: run.result, claims }];
  });
}
