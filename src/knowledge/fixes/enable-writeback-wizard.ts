import { defineFix } from '../define-fix.ts';

export const enableWritebackWizard = defineFix({
  id: 'enable-writeback-wizard',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>'],
  sources: ['TUT', 'AUDITREF'],
  texts: {
    title: 'Enable writeback in Entra Connect',
    steps: [
      'Start the Entra Connect wizard > Configure > Customize synchronization options.',
      'Sign in as a Hybrid Identity Administrator that is not federated.',
      'Tick Password writeback under Optional features, go on to Ready to configure and press Configure.',
    ],
    verify:
      "Events 31004, 31005, 31015 and 31019 appear, and the audit log shows 'Enable password writeback for directory'.",
  },
});
