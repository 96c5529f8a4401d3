import { defineCause, sign } from '../define-cause.ts';

export const ssprReportOutOfDate = defineCause({
  id: 'sspr-report-out-of-date',
  family: 'microsoft',
  owner: 'microsoft',
  severity: 'low',
  frequency: 'rare',
  outcomes: { succeeded: 'typical', 'no-attempt': 'possible' },
  signs: [sign('report-agrees-with-log', 'fails', 'proves'), sign('report-agrees-with-log', 'holds', 'excludes')],
  fixes: ['trust-the-log'],
  sources: ['G-URD', 'REPORT'],
  texts: {
    title: 'The report disagrees with reality',
    what: 'Your reset worked; an overview shows old information.',
    doNow: 'You do not have to do anything.',
    explanation:
      'The registration report lags or misstates the reset state, while the audit log shows a successful reset.',
  },
});
