import { type CaseSetId, caseSets } from '../../eval/case-sets.ts';
import { readCases } from '../../eval/eval-case.ts';
import { fallenBelow, readFloors } from '../../eval/floors.ts';
import { ratesOf } from '../../eval/rates-of.ts';
import { runCases, scoredOf } from '../../eval/run-cases.ts';

/** A whole set through the product: the cases that broke, and the figures that are below their floors. */
export async function measureSet(wanted: CaseSetId) {
  const set = caseSets.find(({ id }) => id === wanted);
  const cases = readCases(set?.path ?? wanted);
  const runs = await runCases(cases);
  return {
    errors: runs.flatMap(({ result }) => (result.error === null ? [] : [`${result.id}: ${result.error}`])),
    fallen: fallenBelow(readFloors()[wanted], ratesOf(scoredOf(cases, runs))),
  };
}
