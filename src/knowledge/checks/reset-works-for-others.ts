import { activities } from '../codes/reset-steps.ts';
import { auditRow, defineCheck, fails, holds } from '../define-check.ts';

export const resetWorksForOthers = defineCheck({
  id: 'reset-works-for-others',
  needs: ['tenantEvents', 'person'],
  texts: {
    holds: 'Other people reset their password successfully (last at {at}).',
    fails: 'Nobody has completed a self-service reset since {since}.',
  },
  run: ({ tenantEvents, person }) => {
    const success = tenantEvents.value.events.find(
      (event) =>
        event.activity.toLowerCase() === activities.reset &&
        event.result === 'success' &&
        event.reason.toLowerCase().startsWith('successfully') &&
        !event.targetIds.includes(person.value.entraObjectId),
    );
    return success === undefined
      ? fails({ since: tenantEvents.value.since })
      : holds({ at: success.at }, auditRow(success.id, success.at));
  },
});
