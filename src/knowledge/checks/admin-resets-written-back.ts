import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';
import { findUnwrittenReset, isReadFarEnough } from '../find-unwritten-reset.ts';

export const adminResetsWrittenBack = defineCheck({
  id: 'admin-resets-written-back',
  needs: ['person', 'personEvents'],
  texts: {
    holds: 'The log shows no reset of this account by an administrator that bypassed writeback.',
    fails: 'At {at} an administrator set the cloud password without writeback.',
  },
  run: ({ person, personEvents }, { now }) => {
    if (!person.value.isSynced) return cannotTell;
    const row = findUnwrittenReset(personEvents.value.events, 'person');
    if (row !== undefined) return fails({ at: row.at }, auditRow(row.id, row.at, row.activity));
    return isReadFarEnough(personEvents.value, now) ? holds() : cannotTell;
  },
});
