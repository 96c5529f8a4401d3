import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCases } from '../../eval/eval-case.ts';
import { runCases, scoredOf } from '../../eval/run-cases.ts';
import { type Share, score } from '../../eval/score.ts';

/** They may rise and never fall; a case is worth 0.7 points. */
const floors = {
  causeAt1: 0.52,
  causeAt3: 0.62,
  rightWhenCommitted: 0.84,
  languageRight: 1,
  outcomeRight: 0.15,
} as const;
const mostCalibrationError = 0.08;

it('the frozen cases come out at least as well as they did', async () => {
  const cases = readCases(fileURLToPath(new URL('../../eval/cases/frozen.jsonl', import.meta.url)));

  const results = await runCases(cases);

  const figures = score(scoredOf(cases, results));
  const below = Object.entries(floors).filter(([name, floor]) => shareOf(figures[name as keyof typeof floors]) < floor);
  expect(results.filter(({ error }) => error !== null)).toEqual([]);
  expect(below).toEqual([]);
  expect(figures.calibrationError).toBeLessThanOrEqual(mostCalibrationError);
});

function shareOf({ right, of }: Share): number {
  return right / of;
}
