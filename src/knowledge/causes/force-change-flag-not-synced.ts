import { defineCause, sign } from '../define-cause.ts';

export const forceChangeFlagNotSynced = defineCause({
  id: 'force-change-flag-not-synced',
  family: 'temporary-password',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', succeeded: 'possible' },
  signs: [
    sign('temporary-password-works-online', 'fails', 'proves'),
    sign('temporary-password-works-online', 'holds', 'contradicts'),
    sign('force-change-synced', 'fails', 'hints'),
    sign('force-change-synced', 'holds', 'excludes'),
    sign('ad-change-reaches-cloud', 'fails', 'hints'),
    sign('account-is-synced', 'fails', 'excludes'),
  ],
  fixes: ['sync-force-change'],
  sources: ['PHS', 'PHSTS'],
  texts: {
    title: 'The temporary password is not honoured in the cloud',
    what: 'The temporary password you were given does not work in the online services.',
    doNow: 'Sign in with it on a computer at the office and choose a new password there, or ask the helpdesk.',
    explanation:
      'The password is flagged for change at the next logon in AD, and UserForcePasswordChangeOnLogonEnabled is off or was turned on after it was set; such passwords are then not synchronised (status FilteredByTarget). Waiting does not help, and ordinary changes in AD do arrive, unlike in a failure of hash synchronisation.',
  },
});
