import { defineCause, sign } from '../define-cause.ts';

export const signinScreenProxyBlocked = defineCause({
  id: 'signin-screen-proxy-blocked',
  family: 'windows-sign-in',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('signin-screen-reset-works', 'fails', 'proves'),
    sign('signin-screen-reset-works', 'holds', 'excludes'),
    sign('fails-on-open-network', 'fails', 'strong'),
    sign('fails-on-open-network', 'holds', 'contradicts'),
    sign('proxy-set-per-machine', 'fails', 'supports'),
    sign('proxy-set-per-machine', 'holds', 'contradicts'),
  ],
  fixes: ['set-machine-proxy', 'try-again'],
  sources: ['SSPRWIN'],
  texts: {
    title: 'A proxy stops the reset at the sign-in screen',
    what: 'On this network your computer cannot open the reset page before you sign in.',
    doNow:
      'Reset your password at aka.ms/sspr on your phone or another computer, and tell the helpdesk which computer it was.',
    explanation:
      "The reset runs under the temporary local account defaultuser1, which has no per-user proxy and cannot authenticate to one ('Something went wrong'). A network without the proxy makes it work, which no setting of the device would.",
  },
});
