import { defineCause, sign } from '../define-cause.ts';

/** What makes the reset fail once one of these claims turns out false: then the cause is no longer open. */
const explanations = [
  'desktop-switch-default',
  'fails-at-the-device',
  'fails-on-open-network',
  'fails-with-nobody-signed-in',
  'hosted-apps-allowed',
  'lock-screen-is-on',
  'uac-is-on',
  'users-may-log-on-locally',
] as const;

export const signinScreenResetUnidentified = defineCause({
  id: 'signin-screen-reset-unidentified',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    ...explanations.flatMap((check) => [sign(check, 'fails', 'contradicts'), sign(check, 'holds', 'fits')]),
    sign('proxy-set-per-machine', 'fails', 'against'),
    sign('proxy-set-per-machine', 'holds', 'fits'),
  ],
  fixes: ['isolate-signin-screen', 'try-again'],
  sources: ['SSPRWIN'],
  texts: {
    title: 'The reset fails at the sign-in screen, cause open',
    what: "The page to reset your password cannot open on your computer's sign-in screen.",
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      'The same reset succeeds in a browser and fails before Windows sign-in, so the account, the policy and writeback are in order; the proxy, the session and the known settings of the device have to be ruled out one by one.',
  },
});
