import { defineObservation } from '../define-check.ts';

export const hostedAppsAllowed = defineObservation({
  id: 'hosted-apps-allowed',
  asks: 'technician',
  texts: {
    holds: 'Apps that host web content may start on the device.',
    fails: 'A policy on the device blocks apps with Windows Runtime access that host web content.',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' BlockHostedAppAccessWinRT (1 blocks)",
    ask: { question: 'Is BlockHostedAppAccessWinRT 0 or missing on the device?', holds: 'Yes', fails: 'No, it is 1' },
  },
});
