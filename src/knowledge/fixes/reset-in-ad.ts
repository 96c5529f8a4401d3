import { defineFix } from '../define-fix.ts';

export const resetInAd = defineFix({
  id: 'reset-in-ad',
  who: 'helpdesk',
  risk: 'medium',
  commands: [],
  sources: ['SA-GEN'],
  texts: {
    title: 'Reset in Active Directory',
    steps: [
      'Verify the identity of the person.',
      'Reset the password in AD with your ordinary tool; the federated sign-in takes it from there.',
    ],
    verify: 'The person signs in with the new password.',
  },
});
