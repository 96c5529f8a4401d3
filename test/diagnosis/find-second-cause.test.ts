import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { nothingSaid } from '../../src/core/said.ts';
import { findSecondCause } from '../../src/diagnosis/find-second-cause.ts';
import { rankCauses } from '../../src/diagnosis/rank-causes.ts';
import type { CheckId } from '../../src/knowledge/checks/index.ts';

type Told = readonly [CheckId, 'holds' | 'fails'];

function ranking(told: readonly Told[]) {
  const findings = told.map(([check, verdict]): readonly [CheckId, Finding] => [
    check,
    { check, verdict, origin: 'pasted', params: {}, evidence: [] },
  ]);
  return rankCauses(new Map(findings), null, nothingSaid);
}

describe('a second cause', () => {
  it.each<readonly [string, readonly Told[], string, string | null]>([
    [
      'is named when something of its own shows it',
      [
        ['inheritance-is-on', 'fails'],
        ['server-clock-right', 'fails'],
      ],
      'inheritance-disabled-on-user',
      'server-clock-skew',
    ],
    [
      'is not made up of what is likely for the first',
      [['inheritance-is-on', 'fails']],
      'inheritance-disabled-on-user',
      null,
    ],
    ['is not made up of nothing', [], '', null],
  ])('%s', (_, told, one, other) => {
    const ranked = ranking(told);

    const second = findSecondCause(ranked)?.ranked.cause ?? null;

    expect(told.length === 0 ? second : [ranked[0]?.cause, second].toSorted()).toEqual(
      told.length === 0 ? other : [one, other].toSorted(),
    );
  });
});
