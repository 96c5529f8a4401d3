import { describe, expect, it } from 'vitest';
import { score } from '../../eval/score.ts';
import { scoredCase, sure } from '../support/scored-case.ts';

describe('the score', () => {
  it('counts a twin as right, the third as among three, and the fourth as neither', () => {
    const figures = score([
      scoredCase({ ranked: [sure('right')] }),
      scoredCase({ ranked: [sure('twin')] }),
      scoredCase({ ranked: [sure('a'), sure('b'), sure('right')] }),
      scoredCase({ ranked: [sure('a'), sure('b'), sure('c'), sure('right')] }),
    ]);

    expect([figures.causeAt1, figures.causeAt3]).toEqual([
      { right: 2, of: 4 },
      { right: 3, of: 4 },
    ]);
  });

  it('leaves nothing out of a denominator: an error is wrong', () => {
    const figures = score([
      scoredCase({ ranked: [sure('right')], result: { error: 'it broke' } }),
      scoredCase({ ranked: [] }),
    ]);

    expect(figures.causeAt1).toEqual({ right: 0, of: 2 });
  });

  it('asks of an answer that it is one', () => {
    const figures = score([
      scoredCase({ result: { outcome: 'answer' }, expect: { behaviour: 'answer-faq' } }),
      scoredCase({ result: { outcome: 'declined' }, expect: { behaviour: 'decline' } }),
      scoredCase({ result: { outcome: 'diagnosis' }, expect: { behaviour: 'route' } }),
    ]);

    expect(figures.outcomeRight).toEqual({ right: 2, of: 3 });
  });

  it('calls it calibrated when it is right as often as it says', () => {
    const honest = Array.from({ length: 10 }, (_, index) =>
      scoredCase({ ranked: [sure(index < 8 ? 'right' : 'a', 0.8)] }),
    );

    expect(score(honest).calibrationError).toBeCloseTo(0, 9);
    expect(score([scoredCase({ ranked: [sure('a', 1)] })]).calibrationError).toBeCloseTo(1, 9);
  });

  it('has no calibration without a diagnosis', () => {
    expect(score([scoredCase({ expect: { behaviour: 'route' } })]).calibrationError).toBeNull();
  });

  it('counts claims and not cases', () => {
    const found = { claim: 'a', source: 'you said', problem: null };
    const forged = { claim: 'b', source: 'you said', problem: 'nobody wrote it' };

    const figures = score([scoredCase({ claims: [found, found] }), scoredCase({ claims: [forged] })]);

    expect(figures.claimsWithEvidence).toEqual({ right: 2, of: 3 });
  });
});
