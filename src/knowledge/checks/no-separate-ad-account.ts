import { defineObservation } from '../define-check.ts';

export const noSeparateAdAccount = defineObservation({
  id: 'no-separate-ad-account',
  asks: 'technician',
  texts: {
    holds: 'The person has no AD account that stands apart from this cloud account.',
    fails: 'The person has an AD account of their own that is not joined to this cloud account.',
    look: "Get-ADUser -Filter \"UserPrincipalName -eq '<upn>' -or mail -eq '<address>'\"; Get-MgUser -UserId <upn> -Property OnPremisesSyncEnabled,OnPremisesImmutableId",
    ask: {
      question: 'Does the person have an AD account that is not joined to this cloud account?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
