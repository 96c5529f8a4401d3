import { defineFix } from '../define-fix.ts';

export const trustTheLog = defineFix({
  id: 'trust-the-log',
  who: 'microsoft',
  risk: 'low',
  commands: [],
  sources: ['G-URD', 'REPORT'],
  texts: {
    title: 'Trust the audit log',
    steps: ['Rely on the audit rows of the attempt; the report is hours behind.'],
    verify: 'The report agrees after its next update.',
  },
});
