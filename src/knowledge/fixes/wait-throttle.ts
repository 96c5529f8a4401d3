import { defineFix } from '../define-fix.ts';

export const waitThrottle = defineFix({
  id: 'wait-throttle',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['TSSPR', 'FAQ'],
  texts: {
    title: 'Wait until the block ends',
    steps: ['Wait 24 hours after the last attempt.', 'Meanwhile the helpdesk may reset the password.'],
    verify: "No new 'Blocked from self-service password reset' row.",
  },
});
