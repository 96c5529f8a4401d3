import { defineFix } from '../define-fix.ts';

export const graphAdminReset = defineFix({
  id: 'graph-admin-reset',
  who: 'helpdesk',
  risk: 'medium',
  commands: [],
  sources: ['G-RESET', 'SA-M365'],
  texts: {
    title: 'Reset the password for the person, with writeback',
    steps: [
      'Verify the identity of the person.',
      'Open Entra admin center > Users > the user > Reset password; not the Microsoft 365 admin center.',
      'Hand the temporary password over by the agreed channel, never in chat.',
    ],
    verify: "The row 'Reset password (by admin)' names an OnPremisesAgent other than None.",
  },
});
