import { defineCause, sign } from '../define-cause.ts';

export const signinScreenLockedSession = defineCause({
  id: 'signin-screen-locked-session',
  family: 'windows-sign-in',
  owner: 'user',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('fails-with-nobody-signed-in', 'fails', 'strong'),
    sign('fails-with-nobody-signed-in', 'holds', 'excludes'),
  ],
  fixes: ['restart-before-reset', 'try-again'],
  sources: ['PR1550'],
  texts: {
    title: 'The reset was started from a locked session',
    what: 'The reset page cannot open while somebody is still signed in on the computer.',
    doNow:
      "Restart the computer and choose 'Reset password' before anybody signs in, or use aka.ms/sspr on your phone.",
    explanation:
      'On Windows 11 the reset has to begin at the sign-in screen with no session locked behind it; otherwise Windows falls back to the sign-in screen, by design. A restart makes it work, which separates it from every setting of the device.',
  },
});
