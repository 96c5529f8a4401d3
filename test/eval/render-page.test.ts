import { expect, it } from 'vitest';
import { renderPage } from '../../eval/render-page.ts';
import { scoredCase, sure } from '../support/scored-case.ts';

const set = { id: 'frozen', title: 'Frozen cases', about: 'made up.' } as const;
const expectation = { determinable: 'from-utterance' };

function pageOf(right: number, wrong: number): string {
  const cases = Array.from({ length: right + wrong }, (_, index) =>
    scoredCase({ expect: expectation, ranked: [sure(index < right ? 'right' : 'wrong')] }),
  );
  return renderPage([{ ...set, scored: cases }]);
}

it('says plainly which target is met and which is missed', () => {
  expect(pageOf(9, 1)).toContain('| cause@1 where determinable | at least 85 % | 90.0 % (9/10), 59.6–98.2 | met |');
  expect(pageOf(8, 2)).toContain(
    '| cause@1 where determinable | at least 85 % | 80.0 % (8/10), 49.0–94.3 | **missed** |',
  );
});

it('calls a target that nothing was measured for neither met nor missed', () => {
  expect(pageOf(9, 1)).toContain('| claims that cite existing evidence | at least 100 % | – | not measured |');
});

it('names the cases that failed and the claims that cite nothing', () => {
  const claim = { claim: 'The account is locked.', source: 'audit row 1', problem: 'the tenant has no row 1' };

  const page = renderPage([{ ...set, scored: [scoredCase({ ranked: [sure('wrong')], claims: [claim] })] }]);

  expect(page).toContain('- case sv-SE admin: expected diagnose right, got diagnosis: wrong 0.9 (sv)');
  expect(page).toContain('- case: “The account is locked.” (audit row 1): the tenant has no row 1');
});
