import { defineFix } from '../define-fix.ts';

export const giveOperatorRole = defineFix({
  id: 'give-operator-role',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['ROLES', 'G-RESET', 'REPORT'],
  texts: {
    title: 'Give the operator a role that covers the account',
    steps: [
      'Choose the least privileged role: Password or Helpdesk Administrator for people without a role, Privileged Authentication Administrator for most role holders, Reports Reader for the log.',
      'Assign it under Entra admin center > Entra ID > Roles & admins, for a limited time where you can.',
      'Have the operator sign out and in again.',
    ],
    verify: 'The operator sees the page, and the action is no longer refused.',
  },
});
