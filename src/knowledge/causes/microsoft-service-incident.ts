import { defineCause, sign } from '../define-cause.ts';

export const microsoftServiceIncident = defineCause({
  id: 'microsoft-service-incident',
  family: 'microsoft',
  owner: 'microsoft',
  severity: 'high',
  frequency: 'rare',
  outcomes: {
    unreachable: 'typical',
    'internal-error': 'typical',
    unfinished: 'possible',
    'no-attempt': 'possible',
    'cloud-write-failed': 'possible',
  },
  signs: [
    sign('service-is-healthy', 'fails', 'proves'),
    sign('service-is-healthy', 'holds', 'excludes'),
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('others-fail-too', 'holds', 'hints'),
    sign('others-succeed-meanwhile', 'holds', 'doubts'),
    sign('adsync-running', 'holds', 'hints'),
  ],
  fixes: ['follow-incident'],
  sources: ['G-HEALTH', 'TSSPR'],
  texts: {
    title: 'Microsoft reports an incident',
    what: 'Microsoft has a disturbance right now that affects sign-in and passwords.',
    doNow: 'You do not have to do anything; try again later.',
    explanation: "An advisory or incident on Microsoft's side affects many people and nothing can be repaired locally.",
  },
});
