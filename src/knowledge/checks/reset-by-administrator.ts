import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const resetByAdministrator = defineCheck({
  id: 'reset-by-administrator',
  needs: ['attempt'],
  texts: {
    holds: 'An administrator tried to reset the password for the person.',
    fails: 'The person tried it themselves.',
  },
  run: ({ attempt }) => {
    if (attempt.value === null) return cannotTell;
    return attempt.value.kind === 'admin-reset' ? holds() : fails();
  },
});
