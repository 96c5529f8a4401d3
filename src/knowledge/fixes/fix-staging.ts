import { defineFix } from '../define-fix.ts';

export const fixStaging = defineFix({
  id: 'fix-staging',
  who: 'admin',
  risk: 'high',
  commands: ['Import-Module ADSync; (Get-ADSyncScheduler).StagingModeEnabled'],
  sources: ['STAGING'],
  texts: {
    title: 'Make exactly one server active',
    steps: [
      'Read StagingModeEnabled on every server.',
      'Put the unwanted one into staging mode with the wizard, then make the wanted one active.',
    ],
    verify: 'StagingModeEnabled is False on one server only, and events 31015 and 31019 appear there.',
  },
});
