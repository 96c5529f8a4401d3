import { defineObservation } from '../define-check.ts';

export const connectVersionSupported = defineObservation({
  id: 'connect-version-supported',
  asks: 'technician',
  texts: {
    holds: 'The Entra Connect version is still accepted.',
    fails: "The Entra Connect version is past Microsoft's cut-off.",
    look: "(Get-ADSyncGlobalSettings).Parameters | Where-Object Name -eq 'Microsoft.Synchronize.ServerConfigurationVersion'",
    ask: {
      question: 'Which version of Entra Connect is installed?',
      holds: '2.5.79.0 or later',
      fails: 'Older than 2.5.79.0',
    },
  },
});
