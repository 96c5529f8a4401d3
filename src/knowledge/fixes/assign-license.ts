import { defineFix } from '../define-fix.ts';

export const assignLicense = defineFix({
  id: 'assign-license',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['LIC'],
  texts: {
    title: 'Assign a suitable licence',
    steps: [
      'Assign Entra ID P1 or P2, or Microsoft 365 Business Premium, directly or through the licence group.',
      'Set the usage location first when it is empty.',
    ],
    verify: 'assignedPlans of the account shows the plan as Enabled.',
  },
});
