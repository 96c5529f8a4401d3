import { defineFix } from '../define-fix.ts';

export const cloudsyncEnable = defineFix({
  id: 'cloudsync-enable',
  who: 'admin',
  risk: 'medium',
  commands: ['Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential)'],
  sources: ['TUTCS'],
  texts: {
    title: 'Enable writeback for cloud sync',
    steps: ['Tick the cloud sync box on the On-premises integration page, or run the cmdlet on the agent server.'],
    verify: 'The box is ticked and a test reset shows OnPremisesAgent CloudSync.',
  },
});
