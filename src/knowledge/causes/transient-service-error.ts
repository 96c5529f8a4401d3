import { defineCause, sign } from '../define-cause.ts';

export const transientServiceError = defineCause({
  id: 'transient-service-error',
  family: 'microsoft',
  owner: 'microsoft',
  severity: 'low',
  frequency: 'usual',
  outcomes: { unreachable: 'typical', 'internal-error': 'typical', 'cloud-write-failed': 'possible' },
  signs: [
    sign('succeeded-later', 'holds', 'strong'),
    sign('succeeded-later', 'fails', 'doubts'),
    sign('others-fail-too', 'holds', 'against'),
    sign('whole-tenant-fails', 'holds', 'excludes'),
    sign('others-succeed-meanwhile', 'holds', 'hints'),
    sign('fails-repeatedly', 'holds', 'against'),
    sign('failures-in-one-domain', 'holds', 'contradicts'),
  ],
  fixes: ['try-again'],
  sources: ['TSSPR', 'TSWB'],
  texts: {
    title: 'A passing fault',
    what: 'Something failed for a moment.',
    doNow: 'Try again in ten minutes.',
    explanation: 'A single request failed for a passing reason and later attempts succeed.',
  },
});
