import { defineObservation } from '../define-check.ts';

export const wizardAdminSuitable = defineObservation({
  id: 'wizard-admin-suitable',
  asks: 'technician',
  texts: {
    holds: 'The administrator used in the wizard was accepted.',
    fails: 'The administrator used in the wizard was not accepted.',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31014,31017,32009,32011,32013} -MaxEvents 10",
    ask: {
      question:
        'Did the Entra Connect wizard fail to switch writeback because the account is federated, has a wrong password or lacks the role (32009 or 31014)?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
