import { defineCheck, fails, holds } from '../define-check.ts';

export const accountIsEnabled = defineCheck({
  id: 'account-is-enabled',
  needs: ['person'],
  texts: {
    holds: 'The account is enabled.',
    fails: 'The account is disabled.',
    look: 'Get-ADUser <sam> -Properties Enabled',
  },
  run: ({ person }) => (person.value.isEnabled ? holds() : fails()),
});
