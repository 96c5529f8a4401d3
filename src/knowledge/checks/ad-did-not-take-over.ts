import { defineObservation } from '../define-check.ts';

export const adDidNotTakeOver = defineObservation({
  id: 'ad-did-not-take-over',
  asks: 'technician',
  texts: {
    holds: 'AD has not taken this account over lately.',
    fails: 'The account was cloud-only until it was matched to an AD account lately.',
    look: 'Get-ADUser <sam> -Properties whenCreated; Get-MgUser -UserId <upn> -Property CreatedDateTime,OnPremisesImmutableId (an AD account younger than its cloud account was matched later)',
    ask: {
      question: 'Was this account cloud-only until it was matched to an AD account lately?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
