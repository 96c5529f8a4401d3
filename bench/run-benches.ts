import { wordsOfError } from '../src/core/words-of-error.ts';
import { type Bench, type Result, resultOf } from './figure.ts';
import { type BenchOptions, readOptions } from './read-options.ts';
import { renderList, renderResults } from './render-table.ts';

const usage = `npm run bench -- [--json] [--only NAME] [--list]

  --json       one JSON object a line for each figure instead of a table
  --only NAME  one measurement, or one figure
  --list       what can be measured, and the targets

It runs against the simulated tenant on this machine. Exit code: 0 all was measured, whether or not the targets are
met; 1 something could not be measured; 2 wrong option.`;

export interface Output {
  out(text: string): void;
  /** Progress and complaints. */
  err(text: string): void;
}

/** Runs what the command line asks for and gives the exit code. */
export async function runBenches(args: readonly string[], benches: readonly Bench[], output: Output): Promise<number> {
  let options: BenchOptions;
  try {
    options = readOptions(args, benches);
  } catch (error) {
    output.err(`bench: ${wordsOfError(error)}`);
    return 2;
  }
  if (options.help) output.out(usage);
  else if (options.list) output.out(renderList(options.benches));
  else return await measure(options, output);
  return 0;
}

async function measure({ benches, json, figure }: BenchOptions, output: Output): Promise<number> {
  const results: Result[] = [];
  let failures = 0;
  for (const bench of benches) {
    try {
      if (!json) output.err(`measuring ${bench.name} …`);
      const found = (await resultsOf(bench)).filter((result) => figure === null || result.figure === figure);
      results.push(...found);
      if (json) for (const result of found) output.out(JSON.stringify(result));
    } catch (error) {
      failures++;
      output.err(`${bench.name} could not be measured: ${wordsOfError(error)}`);
    }
  }
  if (!json && results.length > 0) output.out(renderResults(results));
  return failures === 0 ? 0 : 1;
}

async function resultsOf(bench: Bench): Promise<readonly Result[]> {
  const measured = await bench.measure();
  return bench.figures.map((figure) => {
    const value = measured[figure.name];
    if (value === undefined) throw new Error(`nothing came out for ${figure.name}`);
    return resultOf(figure, value);
  });
}
