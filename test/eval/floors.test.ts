import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallenBelow, raiseFloors } from '../../eval/floors.ts';
import { ratesOf } from '../../eval/rates-of.ts';
import { scoredCase, sure } from '../support/scored-case.ts';

const rates = fc.dictionary(
  fc.constantFrom('causeAt1', 'outcomeRight', 'calibration', 'causeAt1.sv'),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('floors', () => {
  it('only rise, whatever was measured', () => {
    fc.assert(
      fc.property(rates, rates, (floors, measured) => {
        const raised = raiseFloors(floors, measured);

        expect(Object.keys(floors).filter((name) => !((raised[name] ?? -1) >= (floors[name] ?? 0)))).toEqual([]);
      }),
    );
  });

  it('never rise above what was measured', () => {
    fc.assert(
      fc.property(rates, (measured) => {
        expect(fallenBelow(raiseFloors({}, measured), measured)).toEqual([]);
      }),
    );
  });

  it('keep the floor of a figure that fell and raise that of one that rose', () => {
    const raised = raiseFloors({ causeAt1: 0.9, causeAt3: 0.9 }, { causeAt1: 0.8, causeAt3: 0.98765 });

    expect(raised).toEqual({ causeAt1: 0.9, causeAt3: 0.987 });
  });

  it('name a figure that fell, and one that is measured no longer', () => {
    const fallen = fallenBelow({ causeAt1: 0.9, gone: 0.5, outcomeRight: 0.7 }, { causeAt1: 0.89, outcomeRight: 0.7 });

    expect(fallen).toEqual(['causeAt1 is 0.8900, its floor 0.9', 'gone is NaN, its floor 0.5']);
  });

  it('see one case of a thousand that fails anew', () => {
    const cases = (wrong: number) =>
      Array.from({ length: 1000 }, (_, index) => scoredCase({ ranked: [sure(index < wrong ? 'wrong' : 'right')] }));

    const floors = raiseFloors({}, ratesOf(cases(40)));

    expect(fallenBelow({ causeAt1: floors.causeAt1 ?? 0 }, ratesOf(cases(41)))).toHaveLength(1);
  });
});
