import { defineFix } from '../define-fix.ts';

export const repairHashSync = defineFix({
  id: 'repair-hash-sync',
  who: 'admin',
  risk: 'medium',
  commands: [
    'Invoke-ADSyncDiagnostics -PasswordSync',
    "Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName '<connector>' -DistinguishedName '<user DN>'",
  ],
  sources: ['PHSTS', 'PHS'],
  texts: {
    title: 'Repair password hash synchronisation',
    steps: [
      'Run the diagnostics on the active Entra Connect server, for everybody or for one person.',
      'Check that the feature is on, that the server is not in staging mode, and that the connector account holds Replicate Directory Changes and Replicate Directory Changes All.',
      'Change the password in AD once more as a test.',
    ],
    verify: 'Events 656 and 657 appear for the person, and the cloud takes the new password.',
  },
});
