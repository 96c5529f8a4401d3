import { defineFix } from '../define-fix.ts';

export const tryAgain = defineFix({
  id: 'try-again',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['TSSPR'],
  texts: {
    title: 'Try again',
    steps: ['Open aka.ms/sspr and go through to the last page.'],
    verify: "The row 'Reset password (self-service)' says 'Successfully completed reset.'",
  },
});
