import { defineFix } from '../define-fix.ts';

export const toggleWriteback = defineFix({
  id: 'toggle-writeback',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>'],
  sources: ['TSWB'],
  texts: {
    title: 'Switch writeback off and on again',
    steps: [
      "In the Entra Connect wizard untick Password writeback, leave 'Synchronize now' unticked and configure.",
      'Open the wizard again, tick it and configure. Writeback is down for some minutes and gets new keys.',
    ],
    verify: 'Events 31012 or 31013, then 31004, 31005, 31015 and 31019; a test reset succeeds.',
  },
});
