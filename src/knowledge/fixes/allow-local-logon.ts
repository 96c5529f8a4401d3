import { defineFix } from '../define-fix.ts';

export const allowLocalLogon = defineFix({
  id: 'allow-local-logon',
  who: 'admin',
  risk: 'medium',
  commands: ['secedit /export /areas USER_RIGHTS /cfg rights.inf'],
  sources: ['I105548', 'LOGONLOCAL'],
  texts: {
    title: 'Give ordinary users the local logon right back',
    steps: [
      'Add Users to Computer Configuration > Windows Settings > Security Settings > Local Policies > User Rights Assignment > Allow log on locally.',
      "Make sure that 'Deny log on locally' names no local accounts.",
      'Where the right must stay restricted, have people reset at aka.ms/sspr instead.',
    ],
    verify: "The reset page opens without 'The sign-in method you're trying to use isn't allowed'.",
  },
});
