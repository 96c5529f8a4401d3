import { defineFix } from '../define-fix.ts';

export const restoreImpersonateRight = defineFix({
  id: 'restore-impersonate-right',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['SA-PERM'],
  texts: {
    title: 'Restore the impersonation right',
    steps: [
      "Give 'Impersonate a client after authentication' back to Administrators, LOCAL SERVICE, NETWORK SERVICE and SERVICE.",
    ],
    verify: 'A test reset succeeds.',
  },
});
