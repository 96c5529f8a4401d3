import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startEvalSimulator } from './desk.ts';
import { readCases } from './eval-case.ts';
import type { EvalResult } from './eval-result.ts';
import { renderReport } from './render-report.ts';
import { runCase } from './run-case.ts';
import type { Scored } from './score.ts';

const usage = `npm run eval -- --cases FILE [--out FILE]

  --cases FILE  cases, one JSON object a line
  --out FILE    results, one JSON object a line`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || values.cases === undefined) {
    console.log(usage);
    return values.help === true ? 0 : 2;
  }
  const cases = readCases(values.cases);
  const shared = await startEvalSimulator();
  const results: EvalResult[] = [];
  try {
    for (const tried of cases) results.push(await runCase(shared, tried));
  } finally {
    await shared.close();
  }
  if (values.out !== undefined)
    writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  const scored = cases.flatMap((tried, index): readonly Scored[] => {
    const result = results[index];
    return tried.expect === undefined || result === undefined
      ? []
      : [{ tried: { ...tried, expect: tried.expect }, result }];
  });
  console.log(scored.length === 0 ? `${results.length} cases, none with an expectation` : renderReport(scored));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
