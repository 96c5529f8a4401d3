import { defineCheck, fails, holds } from '../define-check.ts';

export const accountIsSynced = defineCheck({
  id: 'account-is-synced',
  needs: ['person'],
  texts: {
    holds: 'The account is mastered in Active Directory (domain {domain}).',
    fails: 'The account exists only in Entra ID; writeback does not concern it.',
  },
  run: ({ person }) => (person.value.isSynced ? holds({ domain: person.value.onPremisesDomain ?? '?' }) : fails()),
});
