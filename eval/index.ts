import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CaseSet, caseSets } from './case-sets.ts';
import { readCases } from './eval-case.ts';
import { raiseFloors, readFloors, writeFloors } from './floors.ts';
import { ratesOf } from './rates-of.ts';
import { type MeasuredSet, renderPage } from './render-page.ts';
import { renderReport } from './render-report.ts';
import type { CaseRun } from './run-case.ts';
import { runCases, scoredOf } from './run-cases.ts';

const usage = `npm run eval -- [--cases FILE] [--out FILE] [--report FILE] [--raise-floors]

  --cases FILE    cases, one JSON object a line; default: the frozen ones and our own
  --out FILE      results, one JSON object a line
  --report FILE   the figures as a page
  --raise-floors  eval/floors.json anew where a figure is above its floor; no floor sinks`;

interface Ran extends MeasuredSet {
  readonly runs: readonly CaseRun[];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'string' },
      'raise-floors': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values['raise-floors'] && values.cases !== undefined)
    throw new Error('floors are those of both sets; leave --cases out');
  const sets: Ran[] = [];
  for (const set of setsOf(values.cases)) sets.push(await run(set));
  if (values.out !== undefined) writeFileSync(values.out, sets.map(resultLines).join(''));
  if (values.report !== undefined) writeFileSync(values.report, renderPage(sets));
  if (values['raise-floors']) raise(sets);
  for (const set of sets) console.log(consoleText(set));
  return 0;
}

/** A file of somebody else's is measured against the targets for cases that nobody tuned on. */
function setsOf(path: string | undefined): readonly CaseSet[] {
  if (path === undefined) return caseSets;
  const known = caseSets.find((set) => set.path === resolve(path));
  return [known ?? { id: 'frozen', title: 'Cases', about: 'cases from a file.', path }];
}

async function run(set: CaseSet): Promise<Ran> {
  const cases = readCases(set.path);
  const runs = await runCases(cases);
  return { ...set, runs, scored: scoredOf(cases, runs) };
}

function resultLines({ runs }: Ran): string {
  return runs.map(({ result }) => `${JSON.stringify(result)}\n`).join('');
}

function raise(sets: readonly Ran[]): void {
  const floors = readFloors();
  const raised = sets.map(({ id, scored }) => [id, raiseFloors(floors[id], ratesOf(scored))] as const);
  writeFloors({ ...floors, ...Object.fromEntries(raised) });
}

function consoleText({ title, scored, runs }: Ran): string {
  const figures = scored.length === 0 ? `${runs.length} cases, none with an expectation` : `${renderReport(scored)}`;
  return `${title}\n\n${figures}\n`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
