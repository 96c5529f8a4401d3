import { defineFix } from '../define-fix.ts';

export const resetFromEntraPortal = defineFix({
  id: 'reset-from-entra-portal',
  who: 'helpdesk',
  risk: 'medium',
  commands: [],
  sources: ['SA-M365', 'CONCEPT'],
  texts: {
    title: 'Reset again by a route that writes back',
    steps: ['Verify the identity of the person.', 'Open Entra admin center > Users > the user > Reset password.'],
    verify: "The row 'Reset password (by admin)' names an OnPremisesAgent other than None.",
  },
});
