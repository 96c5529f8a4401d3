import { defineFix } from '../define-fix.ts';

export const checkOldPasswords = defineFix({
  id: 'check-old-passwords',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['LOCKOUT'],
  texts: {
    title: 'Remove old saved passwords',
    steps: ['Update the password on phones, mail apps, mapped drives and scheduled tasks.'],
    verify: 'No further failed sign-ins from these devices.',
  },
});
