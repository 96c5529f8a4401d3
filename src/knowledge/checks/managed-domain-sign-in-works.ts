import { defineObservation } from '../define-check.ts';

export const managedDomainSignInWorks = defineObservation({
  id: 'managed-domain-sign-in-works',
  asks: 'anyone',
  texts: {
    holds: 'The trouble is not limited to the machines of an Entra Domain Services managed domain.',
    fails:
      'Only machines or apps of an Entra Domain Services managed domain refuse the password; Microsoft 365 takes it.',
    ask: {
      question:
        'Do only the machines or apps of the cloud domain (Entra Domain Services) refuse the password, while Microsoft 365 takes it?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
