import { defineCause, sign } from '../define-cause.ts';

export const signinScreenUacDisabled = defineCause({
  id: 'signin-screen-uac-disabled',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('uac-is-on', 'fails', 'strong'),
    sign('uac-is-on', 'holds', 'excludes'),
    sign('fails-on-open-network', 'fails', 'contradicts'),
    sign('fails-with-nobody-signed-in', 'fails', 'contradicts'),
    sign('fails-at-the-device', 'fails', 'contradicts'),
  ],
  fixes: ['turn-on-uac', 'try-again'],
  sources: ['SSPRWIN', 'I40734'],
  texts: {
    title: 'User Account Control is switched off',
    what: "The page to reset your password cannot open on your computer's sign-in screen.",
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      'EnableLUA is 0 on the device, which is known to break the reset before sign-in: the link leads back to the sign-in screen. Devices with User Account Control on, under the same policies, work.',
  },
});
