import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const writtenByCloudSync = defineCheck({
  id: 'written-by-cloud-sync',
  needs: ['personEvents'],
  asks: 'technician',
  texts: {
    holds: 'A cloud sync agent writes passwords back for this account.',
    fails: 'Entra Connect writes passwords back for this account.',
    look: 'Entra admin center > Entra ID > Entra Connect > Cloud sync',
    ask: {
      question: "Is this person's domain served by a cloud sync agent rather than by Entra Connect?",
      holds: 'Yes, by a cloud sync agent',
      fails: 'No, by Entra Connect',
    },
  },
  run: ({ personEvents }) => {
    const row = personEvents.value.events.find(({ agent }) => agent !== null && !/^none$/i.test(agent));
    if (row === undefined) return cannotTell;
    const evidence = auditRow(row.id, row.at, row.agent ?? '');
    return /cloud/i.test(row.agent ?? '') ? holds({}, evidence) : fails({}, evidence);
  },
});
