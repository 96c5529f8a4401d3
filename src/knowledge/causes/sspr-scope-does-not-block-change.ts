import { defineCause, sign } from '../define-cause.ts';

export const ssprScopeDoesNotBlockChange = defineCause({
  id: 'sspr-scope-does-not-block-change',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { succeeded: 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('nobody-outside-scope-changes', 'fails', 'proves'),
    sign('nobody-outside-scope-changes', 'holds', 'excludes'),
    sign('attempt-was-a-change', 'holds', 'hints'),
    sign('attempt-was-a-change', 'fails', 'contradicts'),
    sign('reset-enabled-for-person', 'fails', 'hints'),
  ],
  fixes: ['limit-password-change'],
  sources: ['LIC', 'FAQ', 'CONCEPT'],
  texts: {
    title: 'The reset scope does not govern changes',
    what: 'Your password was changed as it should be.',
    doNow: 'You do not have to do anything.',
    explanation:
      'The scope limits resets of forgotten passwords. A person who is signed in and knows the current password may change it in every edition, and the change is written back like a reset. Only the AD flag "User cannot change password" stops it; for cloud-only accounts nothing does.',
  },
});
