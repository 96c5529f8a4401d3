import { defineObservation } from '../define-check.ts';

export const remoteSamUnrestricted = defineObservation({
  id: 'remote-sam-unrestricted',
  asks: 'technician',
  texts: {
    holds: 'Remote SAM calls are not restricted for the connector account.',
    fails: 'Remote SAM calls are restricted (RestrictRemoteSam is set).',
    look: 'Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa -Name RestrictRemoteSam',
    ask: {
      question:
        'Is RestrictRemoteSam set on the Entra Connect server or the domain controllers, or is there an event 6329 with ERROR_ACCESS_DENIED?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
