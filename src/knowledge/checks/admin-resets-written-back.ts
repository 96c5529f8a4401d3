import { auditRow, cannotTell, defineCheck, fails } from '../define-check.ts';
import { findUnwrittenReset } from '../find-unwritten-reset.ts';

export const adminResetsWrittenBack = defineCheck({
  id: 'admin-resets-written-back',
  needs: ['person', 'personEvents'],
  texts: {
    holds: 'Administrator resets of this account were written back.',
    fails: 'At {at} an administrator set the cloud password without writeback.',
  },
  run: ({ person, personEvents }) => {
    if (!person.value.isSynced) return cannotTell;
    const row = findUnwrittenReset(personEvents.value.events, 'person');
    return row === undefined ? cannotTell : fails({ at: row.at }, auditRow(row.id, row.at, row.activity));
  },
});
