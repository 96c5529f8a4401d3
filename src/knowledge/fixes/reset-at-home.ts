import { defineFix } from '../define-fix.ts';

export const resetAtHome = defineFix({
  id: 'reset-at-home',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['HOW'],
  texts: {
    title: 'Reset where the account comes from',
    steps: ['Reset the password in the home organisation, or at the provider of the personal account.'],
    verify: 'The person signs in again.',
  },
});
