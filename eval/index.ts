import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCases } from './eval-case.ts';
import { renderPage, renderReport } from './render-report.ts';
import { runCases, scoredOf } from './run-cases.ts';

const usage = `npm run eval -- [--cases FILE] [--out FILE] [--report FILE]

  --cases FILE   cases, one JSON object a line; default: our own frozen ones
  --out FILE     results, one JSON object a line
  --report FILE  the figures as a page`;

const ownCases = fileURLToPath(new URL('cases/frozen.jsonl', import.meta.url));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: ownCases },
      out: { type: 'string' },
      report: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const cases = readCases(values.cases);
  const results = await runCases(cases);
  if (values.out !== undefined)
    writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  const scored = scoredOf(cases, results);
  if (values.report !== undefined) writeFileSync(values.report, renderPage(scored));
  console.log(scored.length === 0 ? `${results.length} cases, none with an expectation` : renderReport(scored));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
