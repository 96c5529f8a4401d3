import { defineCause, sign } from '../define-cause.ts';

export const signinScreenRemoteSession = defineCause({
  id: 'signin-screen-remote-session',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('fails-at-the-device', 'fails', 'strong'),
    sign('fails-at-the-device', 'holds', 'excludes'),
  ],
  fixes: ['reset-at-the-device', 'try-again'],
  sources: ['SSPRWIN'],
  texts: {
    title: 'The reset was tried in a remote session',
    what: 'The reset page cannot open on the sign-in screen of a computer you use remotely.',
    doNow: 'Reset your password at aka.ms/sspr in a browser, on your phone or on the computer in front of you.',
    explanation:
      'A reset before sign-in is not supported in a Remote Desktop or Hyper-V enhanced session. At the console of the same device, or in a basic session, it works.',
  },
});
