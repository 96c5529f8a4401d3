import { defineCause, sign } from '../define-cause.ts';

export const scriptPasswordUpdateNotWrittenBack = defineCause({
  id: 'script-password-update-not-written-back',
  family: 'reset-channel',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { 'no-attempt': 'typical', succeeded: 'typical' },
  signs: [
    sign('no-script-set-the-password', 'fails', 'proves'),
    sign('no-script-set-the-password', 'holds', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('windows-takes-new-password', 'fails', 'supports'),
    sign('ad-change-reaches-cloud', 'fails', 'contradicts'),
    sign('new-password-replicated', 'fails', 'against'),
  ],
  fixes: ['reset-from-entra-portal'],
  sources: ['CONCEPT', 'TUTCS'],
  texts: {
    title: 'A script set the password without writeback',
    what: 'The new password a system gave you works only in the online services.',
    doNow: 'Use the old password on your computer for now and ask the helpdesk to reset it again.',
    explanation:
      'A script, automation or older module updated the password profile directly, an operation that is never written back.',
  },
});
