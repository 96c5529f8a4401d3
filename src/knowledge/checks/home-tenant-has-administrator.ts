import { defineObservation } from '../define-check.ts';

export const homeTenantHasAdministrator = defineObservation({
  id: 'home-tenant-has-administrator',
  asks: 'technician',
  texts: {
    holds: 'The home tenant of the account has an administrator.',
    fails: 'The home tenant of the account is unmanaged: it has no administrator.',
    look: 'Get-MsIdIsViralUser -Mail <address> (module MSIdentityTools)',
    ask: {
      question: 'Does the home tenant of the account have an administrator?',
      holds: 'Yes',
      fails: 'No, it is unmanaged',
    },
  },
});
