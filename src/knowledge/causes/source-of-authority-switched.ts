import { defineCause, sign } from '../define-cause.ts';

export const sourceOfAuthoritySwitched = defineCause({
  id: 'source-of-authority-switched',
  family: 'object-and-identity',
  owner: 'helpdesk',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible', 'wrong-current-password': 'possible' },
  signs: [
    sign('ad-did-not-take-over', 'fails', 'proves'),
    sign('ad-did-not-take-over', 'holds', 'excludes'),
    sign('admin-resets-written-back', 'holds', 'fits'),
    sign('no-script-set-the-password', 'holds', 'fits'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['use-ad-password'],
  sources: ['EXISTING', 'PHS'],
  texts: {
    title: 'AD took over the password',
    what: 'The password of your work computer now applies online too and has replaced the one you used there.',
    doNow: 'Sign in with the password of your work computer, or contact the helpdesk if you do not know it.',
    explanation:
      'A match of an existing cloud user with an AD account, by userPrincipalName, primary SMTP address or source anchor, made AD the master. With password hash synchronisation the AD password replaced the cloud password. Nobody reset anything, so the log shows no attempt.',
  },
});
