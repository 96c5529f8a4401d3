import { defineCause, sign } from '../define-cause.ts';

export const m365AdminCenterReset = defineCause({
  id: 'm365-admin-center-reset',
  family: 'reset-channel',
  owner: 'helpdesk',
  severity: 'medium',
  frequency: 'usual',
  outcomes: { 'no-attempt': 'typical', succeeded: 'typical' },
  signs: [
    sign('admin-resets-written-back', 'fails', 'proves'),
    sign('no-script-set-the-password', 'fails', 'against'),
    sign('admin-resets-written-back', 'holds', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('windows-takes-new-password', 'fails', 'supports'),
    sign('ad-change-reaches-cloud', 'fails', 'contradicts'),
    sign('new-password-replicated', 'fails', 'against'),
  ],
  fixes: ['reset-from-entra-portal'],
  sources: ['SA-M365', 'CONCEPT'],
  texts: {
    title: 'Reset in an admin center that does not write back',
    what: 'The new password the helpdesk gave you works only in the online services.',
    doNow: 'Use the old password on your computer for now and ask the helpdesk to reset it again.',
    explanation:
      'An administrator reset a synchronised account through pages that touch only the cloud copy, such as the Microsoft 365 admin center: the directory row has no companion row of the reset service.',
  },
});
