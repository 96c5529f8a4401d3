import { describe, expect, it } from 'vitest';
import { type Bench, defineBench } from '../../bench/figure.ts';
import { runBenches } from '../../bench/run-benches.ts';

const quick = defineBench({
  name: 'quick',
  what: 'Takes no time.',
  figures: [
    { name: 'quick-p95', unit: 'ms', target: 10, better: 'lower' },
    { name: 'quick-answered', unit: 'people', target: 5, better: 'higher' },
  ],
  measure: async () => ({
    'quick-p95': { value: 12.3456, baseline: 4 },
    'quick-answered': { value: 5, baseline: null },
  }),
});

const broken = defineBench({
  name: 'broken',
  what: 'Cannot be measured.',
  figures: [{ name: 'broken-p95', unit: 'ms', target: 1, better: 'lower' }],
  measure: () => Promise.reject(new Error('nobody answered')),
});

async function run(args: readonly string[], benches: readonly Bench[] = [quick]) {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const exitCode = await runBenches(args, benches, output);
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

describe('running the measurements', () => {
  it('gives one JSON line a figure and succeeds although a target is missed', async () => {
    const { exitCode, out, err } = await run(['--json']);

    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(out.split('\n').map((line) => JSON.parse(line))).toEqual([
      { figure: 'quick-p95', value: 12.3, unit: 'ms', baseline: 4, ratio: 3.09, target: 10, meets: false },
      { figure: 'quick-answered', value: 5, unit: 'people', baseline: null, ratio: null, target: 5, meets: true },
    ]);
  });

  it('shows people an aligned table', async () => {
    const { out } = await run([]);

    expect(out.split('\n')).toEqual([
      'figure          value  unit    baseline  ratio  target  meets',
      'quick-p95        12.3  ms             4  ×3.09      10  NO',
      'quick-answered      5  people         –      –       5  yes',
    ]);
  });

  it('measures the rest and fails when something cannot be measured', async () => {
    const { exitCode, out, err } = await run(['--json'], [broken, quick]);

    expect(exitCode).toBe(1);
    expect(err).toBe('broken could not be measured: nobody answered');
    expect(out.split('\n')).toHaveLength(2);
  });

  it('never passes off a missing number as a measurement', async () => {
    const empty = { ...quick, measure: async () => ({ 'quick-p95': { value: Number.NaN, baseline: null } }) } as Bench;

    const { exitCode, err } = await run(['--json'], [empty]);

    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: 'quick could not be measured: quick-p95 came out as NaN',
    });
  });

  it('measures only what was asked for, by measurement or by figure', async () => {
    const byName = await run(['--json', '--only', 'quick'], [broken, quick]);
    const byFigure = await run(['--json', '--only', 'quick-p95'], [broken, quick]);

    expect(byName.out.split('\n')).toHaveLength(2);
    expect(JSON.parse(byFigure.out)).toMatchObject({ figure: 'quick-p95' });
  });

  it('lists what there is without measuring anything', async () => {
    const { exitCode, out } = await run(['--list'], [broken]);

    expect(exitCode).toBe(0);
    expect(out).toContain('broken-p95');
    expect(out).toContain('Cannot be measured.');
  });

  it.each([
    [['--only', 'nothing'], 'bench: --only nothing: no such measurement or figure; --list names them'],
    [['--fast'], "bench: Unknown option '--fast'; known are --json, --list, --only NAME and --help"],
    [['--only'], "bench: Option '--only <value>' argument missing; known are --json, --list, --only NAME and --help"],
    [['extra'], "bench: Unexpected argument 'extra'; known are --json, --list, --only NAME and --help"],
  ])('refuses %j in one line', async (args, line) => {
    expect(await run(args)).toEqual({ exitCode: 2, out: '', err: line });
  });
});
