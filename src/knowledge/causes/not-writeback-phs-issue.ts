import { defineCause, sign } from '../define-cause.ts';

export const notWritebackPhsIssue = defineCause({
  id: 'not-writeback-phs-issue',
  family: 'adjacent',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'possible', succeeded: 'possible' },
  signs: [
    sign('ad-change-reaches-cloud', 'fails', 'strong'),
    sign('ad-change-reaches-cloud', 'holds', 'excludes'),
    sign('hash-sync-runs', 'fails', 'proves'),
    sign('hash-sync-runs', 'holds', 'against'),
    sign('sync-is-recent', 'fails', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['repair-hash-sync'],
  sources: ['PHS', 'PHSTS'],
  texts: {
    title: 'Hash synchronisation fails, not writeback',
    what: 'The password you set at work has not reached the online services.',
    doNow:
      'You do not have to do anything: the IT team has to fix this. Until then your old password still works online.',
    explanation:
      'The change was made in AD and has not reached the cloud: that is password hash synchronisation, which normally takes about two minutes, and not writeback. Passwords set online still arrive in AD; look for events 611, 652, 655 and a missing heartbeat 654.',
  },
});
