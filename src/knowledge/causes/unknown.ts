import { defineCause } from '../define-cause.ts';

export const unknown = defineCause({
  id: 'unknown',
  family: 'unknown',
  owner: 'microsoft',
  severity: 'medium',
  frequency: 'usual',
  outcomes: {},
  signs: [],
  fixes: ['collect-server-evidence', 'open-microsoft-case'],
  sources: ['TSWB'],
  texts: {
    title: 'The cause is not identified',
    what: 'I could not see why it failed.',
    doNow: 'Contact the helpdesk and give them the time of your attempt.',
    explanation:
      'No rule matched the evidence. Collect the complete logs of the server and open a case with Microsoft.',
  },
});
