import { defineFix } from '../define-fix.ts';

export const collectServerEvidence = defineFix({
  id: 'collect-server-evidence',
  who: 'admin',
  risk: 'low',
  commands: [
    'Get-Service ADSync',
    'Get-ADSyncScheduler',
    "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';StartTime=(Get-Date).AddHours(-24)} -MaxEvents 50",
    "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='ADSync';Id=6329,6800;StartTime=(Get-Date).AddHours(-24)} -MaxEvents 50",
  ],
  sources: ['TSWB'],
  texts: {
    title: 'Collect the evidence on the server',
    steps: ['Run the read-only commands on the Entra Connect server around the time of the attempt.'],
    verify: 'The events of the attempt are at hand.',
  },
});
