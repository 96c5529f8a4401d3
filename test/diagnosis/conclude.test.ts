import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/diagnosis/conclude.ts';
import type { Contribution, RankedCause } from '../../src/diagnosis/rank-causes.ts';
import type { CauseId } from '../../src/knowledge/causes/index.ts';

function seen(check: string, weight: number): Contribution {
  return { finding: { check, verdict: 'fails', origin: 'graph', params: {}, evidence: [] }, weight };
}

function ranked(cause: CauseId, confidence: number, ...contributions: readonly Contribution[]): RankedCause {
  return { cause, confidence, contributions, outcomeWeight: 3 };
}

describe('conclude', () => {
  it('claims a cause that is likely and for which something was seen', () => {
    const verdict = conclude([ranked('cloud-banned-password', 0.7), ranked('unknown', 0.3)], 'banned-password');

    expect(verdict).toEqual({ kind: 'cause', cause: 'cloud-banned-password', confidence: 0.7 });
  });

  it.each([
    ['it is not likely enough', 0.59, 'policy', 3],
    ['nothing speaks for it but frequency', 0.9, 'policy', 0.5],
  ] as const)('is unsure when %s', (_, confidence, outcome, outcomeWeight) => {
    const top = { ...ranked('user-not-licensed', confidence), outcomeWeight };

    expect(conclude([top, ranked('unknown', 1 - confidence)], outcome)).toEqual({ kind: 'unsure' });
  });

  it('never claims "unknown"', () => {
    expect(conclude([ranked('unknown', 0.95)], 'unrecognised')).toEqual({ kind: 'unsure' });
  });

  it('names the group when its members look alike, however frequent the first', () => {
    const alike = [seen('neighbours-succeed', 1.6)];

    const verdict = conclude(
      [ranked('protected-group-admincount', 0.66, ...alike), ranked('inheritance-disabled-on-user', 0.33, ...alike)],
      'refused-on-premises',
    );

    expect(verdict).toEqual({
      kind: 'group',
      group: 'refusal',
      confidence: expect.closeTo(0.99),
      members: ['protected-group-admincount', 'inheritance-disabled-on-user'],
    });
  });

  it('claims a member that something sets apart from its fellows', () => {
    const verdict = conclude(
      [
        ranked('protected-group-admincount', 0.66, seen('never-protected', 4.5)),
        ranked('inheritance-disabled-on-user', 0.33),
      ],
      'refused-on-premises',
    );

    expect(verdict).toEqual({ kind: 'cause', cause: 'protected-group-admincount', confidence: 0.66 });
  });

  it('claims a member that remains when its fellows are ruled out', () => {
    const verdict = conclude(
      [ranked('protected-group-admincount', 0.9), ranked('inheritance-disabled-on-user', 0.01)],
      'refused-on-premises',
    );

    expect(verdict.kind).toBe('cause');
  });

  it.each(['succeeded', 'no-attempt'] as const)('finds nothing wrong after "%s" when nothing was seen', (outcome) => {
    const verdict = conclude([ranked('m365-admin-center-reset', 0.7), ranked('unknown', 0.3)], outcome);

    expect(verdict).toEqual({ kind: 'nothing-wrong', confidence: 1 });
  });

  it('is unsure after a success when something was seen that it cannot place', () => {
    const verdict = conclude(
      [ranked('unknown', 0.5), ranked('password-expired', 0.4, seen('password-not-expired', 5))],
      'succeeded',
    );

    expect(verdict).toEqual({ kind: 'unsure' });
  });

  it('is unsure rather than reassuring when the log could not be read', () => {
    expect(conclude([ranked('unknown', 0.9)], null)).toEqual({ kind: 'unsure' });
  });

  it('is unsure about nothing at all', () => {
    expect(conclude([], 'policy')).toEqual({ kind: 'unsure' });
  });
});
