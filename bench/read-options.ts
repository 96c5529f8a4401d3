import { parseArgs } from 'node:util';
import { wordsOfError } from '../src/core/words-of-error.ts';
import type { Bench } from './figure.ts';

export interface BenchOptions {
  readonly json: boolean;
  readonly list: boolean;
  readonly help: boolean;
  /** The measurements that were asked for, all of them unless `--only` chose. */
  readonly benches: readonly Bench[];
  /** The one figure that was asked for; null: all that the measurements give. */
  readonly figure: string | null;
}

const options = {
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  only: { type: 'string' },
} as const;

/** Reads the command line; throws an Error of one line when an option is wrong. */
export function readOptions(args: readonly string[], benches: readonly Bench[]): BenchOptions {
  const { json, list, help, only } = parse(args);
  const all = { json, list, help, benches, figure: null };
  if (only === undefined) return all;
  const byName = benches.filter(({ name }) => name === only);
  if (byName.length > 0) return { ...all, benches: byName };
  const byFigure = benches.filter(({ figures }) => figures.some(({ name }) => name === only));
  if (byFigure.length > 0) return { ...all, benches: byFigure, figure: only };
  throw new Error(`--only ${only}: no such measurement or figure; --list names them`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const words = wordsOfError(error);
    throw new Error(`${words.split(/[.\n]/, 1)[0]}; known are --json, --list, --only NAME and --help`, {
      cause: error,
    });
  }
}
