import { defineCause, sign } from '../define-cause.ts';

export const forcedChangePtaTiming = defineCause({
  id: 'forced-change-pta-timing',
  family: 'temporary-password',
  owner: 'user',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'cloud-write-failed': 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('waited-after-temporary-password', 'fails', 'strong'),
    sign('waited-after-temporary-password', 'holds', 'excludes'),
    sign('pass-through-used', 'holds', 'hints'),
    sign('pass-through-used', 'fails', 'excludes'),
    sign('domain-is-managed', 'fails', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['wait-propagation'],
  sources: ['SA-CATCH'],
  texts: {
    title: 'The temporary password was used too soon',
    what: 'Your new password was saved, but the online services need a little longer to learn it.',
    doNow: 'Wait a few minutes and sign in with the new password.',
    explanation:
      "With pass-through authentication the person signed in with the temporary password before hash synchronisation, at least two minutes, had brought it to the cloud; the forced change then met another password there ('our servers take a little time to catch up'). A later attempt works; a cloud rule would refuse again.",
  },
});
