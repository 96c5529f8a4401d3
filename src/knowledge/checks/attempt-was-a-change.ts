import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const attemptWasAChange = defineCheck({
  id: 'attempt-was-a-change',
  needs: ['attempt'],
  asks: 'anyone',
  texts: {
    holds: 'It was a change with the old password known, not a reset.',
    fails: 'It was a reset of a forgotten password.',
    ask: {
      question: 'Did you still know your old password and change it, or had you forgotten it and reset it?',
      holds: 'I changed it, I knew the old one',
      fails: 'I reset it, I had forgotten it',
    },
  },
  run: ({ attempt }) => {
    if (attempt.value === null || attempt.value.kind === 'admin-reset' || attempt.value.kind === 'unlock')
      return cannotTell;
    return attempt.value.kind === 'change' ? holds() : fails();
  },
});
