import { isFailure } from '../../core/outcome.ts';
import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const failsRepeatedly = defineCheck({
  id: 'fails-repeatedly',
  needs: ['attempts', 'attempt'],
  texts: { holds: 'The person met the same refusal {count} times.', fails: 'The person met this once.' },
  run: ({ attempts, attempt }) => {
    const tried = attempt.value;
    if (tried === null || !isFailure(tried.outcome)) return cannotTell;
    const count = attempts.value.filter(({ outcome }) => outcome === tried.outcome).length;
    return count >= 2 ? holds({ count }) : fails();
  },
});
