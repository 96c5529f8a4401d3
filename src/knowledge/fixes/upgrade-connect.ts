import { defineFix } from '../define-fix.ts';

export const upgradeConnect = defineFix({
  id: 'upgrade-connect',
  who: 'admin',
  risk: 'high',
  commands: ['Get-ADSyncAutoUpgrade -Detail', 'Get-ADSyncEntraConnectorCredential'],
  sources: ['HARDEN', 'PREREQ', 'APPAUTH'],
  texts: {
    title: 'Upgrade Entra Connect',
    steps: [
      'Back up custom synchronisation rules and export the configuration.',
      'Download the current release from Entra admin center > Entra Connect > Get started > Manage.',
      'Run the installer, then set up application-based authentication.',
    ],
    verify: 'The version is 2.5.79.0 or later (2.6.84.0 before 7 April 2027), and event 31019 appears.',
  },
});
