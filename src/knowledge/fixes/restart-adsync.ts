import { defineFix } from '../define-fix.ts';

export const restartAdsync = defineFix({
  id: 'restart-adsync',
  who: 'admin',
  risk: 'low',
  commands: [
    'Get-ADSyncScheduler',
    'Restart-Service ADSync',
    "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';StartTime=(Get-Date).AddMinutes(-10)}",
  ],
  sources: ['TSWB', 'JP', 'STAGING'],
  texts: {
    title: 'Start or restart the ADSync service',
    steps: [
      'Check that no synchronisation cycle and no password hash catch-up is running.',
      'Restart the service and wait about five minutes.',
    ],
    verify: 'Event 31015 appears, then a heartbeat 31019; a test reset succeeds.',
  },
});
