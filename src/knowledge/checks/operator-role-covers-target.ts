import { defineObservation } from '../define-check.ts';

export const operatorRoleCoversTarget = defineObservation({
  id: 'operator-role-covers-target',
  asks: 'technician',
  texts: {
    holds: 'A role or permission of the operator covers this action and this account.',
    fails: 'No role or permission of the operator covers this action on this account.',
    look: 'Entra admin center > Entra ID > Users > the operator > Assigned roles, and the roles of the account to be reset; for an application, its permissions under Enterprise apps',
    ask: {
      question: 'Does a role or permission of the operator cover this action on this account?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
