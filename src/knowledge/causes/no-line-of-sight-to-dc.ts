import { defineCause, sign } from '../define-cause.ts';

export const noLineOfSightToDc = defineCause({
  id: 'no-line-of-sight-to-dc',
  family: 'windows-sign-in',
  owner: 'user',
  severity: 'low',
  frequency: 'rare',
  outcomes: { succeeded: 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('windows-takes-new-password', 'fails', 'strong'),
    sign('windows-takes-new-password', 'holds', 'excludes'),
    sign('device-reached-dc', 'fails', 'supports'),
    sign('device-reached-dc', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['reach-dc'],
  sources: ['SSPRWIN'],
  texts: {
    title: 'The device cannot reach a domain controller',
    what: 'Your computer has not learned your new password yet.',
    doNow:
      'Connect it to the office network or the VPN, then lock the screen and unlock it with the new password; until then the old one opens it.',
    explanation:
      'The password is new in AD and in the cloud, but the device has had no path to a domain controller since, so Windows goes on trusting the credentials it cached. It differs from a reset that was not written back by PasswordLastSet in AD, which is new here.',
  },
});
