import { defineCause, sign } from '../define-cause.ts';

export const signinScreenAppRuntimeBaseline = defineCause({
  id: 'signin-screen-app-runtime-baseline',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('hosted-apps-allowed', 'fails', 'strong'),
    sign('hosted-apps-allowed', 'holds', 'excludes'),
    sign('fails-on-open-network', 'fails', 'contradicts'),
    sign('fails-with-nobody-signed-in', 'fails', 'contradicts'),
    sign('fails-at-the-device', 'fails', 'contradicts'),
  ],
  fixes: ['allow-hosted-apps', 'try-again'],
  sources: ['I3696', 'I30919'],
  texts: {
    title: 'A security baseline blocks the reset page',
    what: "The page to reset your password cannot open on your computer's sign-in screen.",
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      'The policy that blocks apps hosting web content with Windows Runtime access, part of security baselines, also stops the reset page: it begins to load and falls back to the lock screen. Devices without the baseline, on the same network, work.',
  },
});
