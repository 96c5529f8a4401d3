import { describe, expect, it } from 'vitest';
import type { EvalResult } from '../../eval/eval-result.ts';
import { type Scored, score } from '../../eval/score.ts';

function scored(ranked: EvalResult['ranked'], changes: Partial<EvalResult> = {}, behaviour = 'diagnose'): Scored {
  const expect_ = { cause: 'right', equivalent: ['twin'], acceptable: [], owner: 'admin', behaviour };
  const result = {
    ranked,
    outcome: 'diagnosis',
    abstained: false,
    owner: 'admin',
    language: 'sv',
    latencyMs: 10,
    error: null,
  };
  return {
    tried: { locale: 'sv-SE', role: 'admin', expect: expect_ } as unknown as Scored['tried'],
    result: { ...result, ...changes } as EvalResult,
  };
}

const sure = (cause: string, confidence = 0.9) => ({ cause, confidence });

describe('the score', () => {
  it('counts a twin as right, the third as among three, and the fourth as neither', () => {
    const figures = score([
      scored([sure('right')]),
      scored([sure('twin')]),
      scored([sure('a'), sure('b'), sure('right')]),
      scored([sure('a'), sure('b'), sure('c'), sure('right')]),
    ]);

    expect([figures.causeAt1, figures.causeAt3]).toEqual([
      { right: 2, of: 4 },
      { right: 3, of: 4 },
    ]);
  });

  it('leaves nothing out of a denominator: an error is wrong', () => {
    const figures = score([scored([sure('right')], { error: 'it broke' }), scored([])]);

    expect(figures.causeAt1).toEqual({ right: 0, of: 2 });
  });

  it('asks of an answer that it is one', () => {
    const figures = score([
      scored([], { outcome: 'answer' }, 'answer-faq'),
      scored([], { outcome: 'declined' }, 'decline'),
      scored([], { outcome: 'diagnosis' }, 'route'),
    ]);

    expect(figures.outcomeRight).toEqual({ right: 2, of: 3 });
  });

  it('calls it calibrated when it is right as often as it says', () => {
    const honest = Array.from({ length: 10 }, (_, index) => scored([sure(index < 8 ? 'right' : 'a', 0.8)]));

    expect(score(honest).calibrationError).toBeCloseTo(0, 9);
    expect(score([scored([sure('a', 1)])]).calibrationError).toBeCloseTo(1, 9);
  });
});
