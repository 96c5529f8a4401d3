import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const reportAgreesWithLog = defineCheck({
  id: 'report-agrees-with-log',
  needs: ['registration', 'attempts'],
  texts: {
    holds: 'The registration report and the audit log agree.',
    fails:
      'The registration report of {updated} says the person cannot reset, but the audit log shows a successful reset at {at}.',
  },
  run: ({ registration, attempts }) => {
    const success = attempts.value.find(({ kind, outcome }) => kind === 'reset' && outcome === 'succeeded');
    if (success === undefined) return cannotTell;
    if (registration.value.isResetCapable) return holds();
    return fails(
      { updated: registration.value.updatedAt, at: success.endedAt },
      auditRow(success.eventId, success.endedAt, success.reason),
    );
  },
});
