import { describe, expect, it } from 'vitest';
import { benches } from '../../bench/figures/index.ts';
import { runBenches } from '../../bench/run-benches.ts';

describe('the bench against the simulated tenant', () => {
  it.each(['pure-diagnosis', 'reporting-calls'])('measures %s', async (name) => {
    const lines: string[] = [];
    const complaints: string[] = [];

    const exitCode = await runBenches(['--json', '--only', name], benches, {
      out: (text) => lines.push(text),
      err: (text) => complaints.push(text),
    });

    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        figure: expect.any(String),
        value: expect.any(Number),
        unit: expect.any(String),
        baseline: null,
        ratio: null,
        target: expect.any(Number),
        meets: expect.any(Boolean),
      },
    ]);
  });
});
