import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';
import { findUnwrittenReset, isReadFarEnough } from '../find-unwritten-reset.ts';

export const noScriptSetThePassword = defineCheck({
  id: 'no-script-set-the-password',
  needs: ['person', 'personEvents'],
  texts: {
    holds: 'The log shows no application that set this password directly.',
    fails: 'At {at} an application set the cloud password directly ({app}), which is never written back.',
  },
  run: ({ person, personEvents }, { now }) => {
    if (!person.value.isSynced) return cannotTell;
    const row = findUnwrittenReset(personEvents.value.events, 'app');
    if (row === undefined) return isReadFarEnough(personEvents.value, now) ? holds() : cannotTell;
    const app = row.actor.kind === 'app' ? (row.actor.name ?? '?') : '?';
    return fails({ at: row.at, app }, auditRow(row.id, row.at, row.activity));
  },
});
