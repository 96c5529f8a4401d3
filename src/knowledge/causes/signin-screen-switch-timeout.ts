import { defineCause, sign } from '../define-cause.ts';

export const signinScreenSwitchTimeout = defineCause({
  id: 'signin-screen-switch-timeout',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('desktop-switch-default', 'fails', 'strong'),
    sign('desktop-switch-default', 'holds', 'excludes'),
    sign('fails-on-open-network', 'fails', 'contradicts'),
    sign('fails-with-nobody-signed-in', 'fails', 'contradicts'),
    sign('fails-at-the-device', 'fails', 'contradicts'),
  ],
  fixes: ['restore-desktop-switch', 'try-again'],
  sources: ['PR115721'],
  texts: {
    title: 'The desktop switch time-out was altered',
    what: "The reset page closes on your computer's sign-in screen before it has loaded.",
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      'DelayedDesktopSwitchTimeout is not at its default of 0, so the reset page closes before it has loaded. Devices with the default, on the same network, work. The link was reported to Microsoft; its page on the sign-in screen does not name it.',
  },
});
