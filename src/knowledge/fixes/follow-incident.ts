import { defineFix } from '../define-fix.ts';

export const followIncident = defineFix({
  id: 'follow-incident',
  who: 'microsoft',
  risk: 'low',
  commands: [],
  sources: ['G-HEALTH'],
  texts: {
    title: 'Follow the incident',
    steps: [
      'Read the incident under Microsoft 365 admin center > Health > Service health.',
      'Tell people; change nothing on your side.',
    ],
    verify: 'The incident is closed and a test reset succeeds.',
  },
});
