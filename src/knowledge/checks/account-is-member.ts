import { defineCheck, fails, holds } from '../define-check.ts';

export const accountIsMember = defineCheck({
  id: 'account-is-member',
  needs: ['person'],
  texts: {
    holds: 'The account is a member of this organisation.',
    fails: 'The account is a guest: its password is kept in its home organisation.',
  },
  run: ({ person }) => (person.value.kind === 'member' ? holds() : fails()),
});
