import { defineObservation } from '../define-check.ts';

export const managedDomainHasHashes = defineObservation({
  id: 'managed-domain-has-hashes',
  asks: 'technician',
  texts: {
    holds: 'The managed domain has the password hashes of this account.',
    fails: 'The managed domain cannot have the password hashes of this account.',
    look: 'Cloud-only account: lastPasswordChangeDateTime against the day Domain Services was enabled. Synchronised account: whether the script for legacy hashes was run on the Entra Connect server',
    ask: {
      question:
        'Was the password changed after Domain Services was enabled and, for a synchronised account, are legacy hashes synchronised?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
