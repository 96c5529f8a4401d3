import { defineCause, sign } from '../define-cause.ts';

export const adReplicationDelay = defineCause({
  id: 'ad-replication-delay',
  family: 'domain-controller',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { succeeded: 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('new-password-replicated', 'fails', 'proves'),
    sign('new-password-replicated', 'holds', 'excludes'),
    sign('admin-resets-written-back', 'fails', 'contradicts'),
    sign('no-script-set-the-password', 'fails', 'contradicts'),
  ],
  fixes: ['check-ad-replication'],
  sources: ['FSMO', 'URGREP', 'SA-PERM'],
  texts: {
    title: 'AD replication has not finished',
    what: 'Your new password is saved, but it has not reached every place where you sign in yet.',
    doNow: 'Wait a while and sign in with the new password; contact the helpdesk if it is still refused.',
    explanation:
      'The password was written to one domain controller (31002) and the controller that serves the person does not have it yet: pwdLastSet differs between the two. It works in the cloud and at one site, and heals by itself unless replication is broken. A reset that was never written back leaves pwdLastSet old on every controller.',
  },
});
