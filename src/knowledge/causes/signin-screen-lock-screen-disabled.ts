import { defineCause, sign } from '../define-cause.ts';

export const signinScreenLockScreenDisabled = defineCause({
  id: 'signin-screen-lock-screen-disabled',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('lock-screen-is-on', 'fails', 'strong'),
    sign('lock-screen-is-on', 'holds', 'excludes'),
    sign('fails-on-open-network', 'fails', 'contradicts'),
    sign('fails-with-nobody-signed-in', 'fails', 'contradicts'),
    sign('fails-at-the-device', 'fails', 'contradicts'),
  ],
  fixes: ['restore-lock-screen', 'try-again'],
  sources: ['SSPRWIN'],
  texts: {
    title: 'The lock screen is disabled by policy',
    what: "The page to reset your password cannot open on your computer's sign-in screen.",
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      'NoLockScreen is 1: the device goes straight to the password box. Microsoft lists this setting among those that interfere with the reset before sign-in; devices that still show the lock screen work.',
  },
});
