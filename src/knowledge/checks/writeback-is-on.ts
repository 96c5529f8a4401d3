import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const writebackIsOn = defineCheck({
  id: 'writeback-is-on',
  needs: ['writeback'],
  texts: {
    holds: 'The audit log shows that password writeback is on (row of {at}).',
    fails: 'The audit log shows that password writeback is off (row of {at}).',
    look: 'Entra admin center > Entra ID > Password reset > On-premises integration',
  },
  run: ({ writeback }) => {
    if (writeback.value === null) return cannotTell;
    const { isOn, at, eventId } = writeback.value;
    return isOn ? holds({ at }, auditRow(eventId, at)) : fails({ at }, auditRow(eventId, at));
  },
});
