import { isFailure } from '../../core/outcome.ts';
import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const succeededLater = defineCheck({
  id: 'succeeded-later',
  needs: ['attempts', 'attempt'],
  texts: { holds: 'The same person succeeded afterwards, at {at}.', fails: 'The same person has not succeeded since.' },
  run: ({ attempts, attempt }) => {
    const tried = attempt.value;
    if (tried === null || !isFailure(tried.outcome)) return cannotTell;
    const success = attempts.value.find(
      ({ outcome, endedAt, kind }) => outcome === 'succeeded' && kind !== 'admin-reset' && endedAt > tried.endedAt,
    );
    return success === undefined
      ? fails()
      : holds({ at: success.endedAt }, auditRow(success.eventId, success.endedAt, success.reason));
  },
});
