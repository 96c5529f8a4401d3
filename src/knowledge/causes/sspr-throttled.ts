import { defineCause } from '../define-cause.ts';

export const ssprThrottled = defineCause({
  id: 'sspr-throttled',
  family: 'account-state',
  owner: 'user',
  severity: 'low',
  frequency: 'usual',
  outcomes: { blocked: 'typical' },
  signs: [],
  fixes: ['wait-throttle', 'graph-admin-reset'],
  sources: ['TSSPR', 'REPORT', 'FAQ'],
  texts: {
    title: 'Too many reset attempts',
    what: 'The reset page has paused your account after several attempts.',
    doNow: 'Try again later, or contact the helpdesk if it is urgent.',
    explanation:
      "Verification failed too often and self-service reset is blocked for about a day. The 'Blocked' row is logged with result success.",
  },
});
