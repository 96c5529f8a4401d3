import { defineCause, sign } from '../define-cause.ts';

export const operatorLacksRoleOrPermission = defineCause({
  id: 'operator-lacks-role-or-permission',
  family: 'reset-channel',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'possible', succeeded: 'possible' },
  signs: [
    sign('operator-role-covers-target', 'fails', 'proves'),
    sign('operator-role-covers-target', 'holds', 'excludes'),
    sign('reset-pages-visible', 'fails', 'strong'),
    sign('holds-directory-role', 'holds', 'hints'),
    sign('operator-has-licence', 'holds', 'hints'),
    sign('operator-has-licence', 'fails', 'against'),
  ],
  fixes: ['give-operator-role'],
  sources: ['G-RESET', 'REPORT', 'ROLES'],
  texts: {
    title: 'The operator lacks the role or permission',
    what: 'Whoever tried to help you is not allowed to do this for your account.',
    doNow: 'Ask the helpdesk to pass it on to a colleague who is allowed to.',
    explanation:
      'The person or application that acts has no role or permission for this action on this account: a Password or Helpdesk Administrator reaches accounts without a role, while most role holders need a Privileged Authentication Administrator. The action is refused before writeback is reached; a self-service reset by the person still works.',
  },
});
