import { defineObservation } from '../define-check.ts';

export const operatorHasLicence = defineObservation({
  id: 'operator-has-licence',
  asks: 'technician',
  texts: {
    holds: 'The administrator who opens the pages has an Entra ID licence.',
    fails: 'The administrator who opens the pages has no Entra ID licence.',
    look: 'Get-MgUserLicenseDetail -UserId <administrator>',
    ask: {
      question: 'Is an Entra ID licence assigned to the administrator who opens the password reset pages?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
