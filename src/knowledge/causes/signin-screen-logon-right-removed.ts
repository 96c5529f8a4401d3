import { defineCause, sign } from '../define-cause.ts';

export const signinScreenLogonRightRemoved = defineCause({
  id: 'signin-screen-logon-right-removed',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('users-may-log-on-locally', 'fails', 'strong'),
    sign('users-may-log-on-locally', 'holds', 'excludes'),
    sign('fails-on-open-network', 'fails', 'contradicts'),
    sign('fails-with-nobody-signed-in', 'fails', 'contradicts'),
    sign('fails-at-the-device', 'fails', 'contradicts'),
  ],
  fixes: ['allow-local-logon', 'try-again'],
  sources: ['I105548', 'LOGONLOCAL'],
  texts: {
    title: 'The local logon right was removed',
    what: "The page to reset your password cannot open on your computer's sign-in screen.",
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      "Users no longer hold 'Allow log on locally', or local accounts are denied it, so the temporary account of the reset page gets no session: 'The sign-in method you're trying to use isn't allowed'. The other causes at the sign-in screen do not show this message.",
  },
});
