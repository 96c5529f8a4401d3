import { defineFix } from '../define-fix.ts';

export const fixRemoteSam = defineFix({
  id: 'fix-remote-sam',
  who: 'admin',
  risk: 'medium',
  commands: [
    'gpresult /h C:\\Temp\\GPreport.htm',
    'Get-ItemProperty -Path HKLM:\\System\\CurrentControlSet\\Control\\Lsa -Name RestrictRemoteSam',
  ],
  sources: ['SA-0029'],
  texts: {
    title: 'Allow the connector account to call SAM remotely',
    steps: [
      "Find the policy 'Network access: Restrict clients allowed to make remote calls to SAM' on the server and the domain controllers.",
      'Add the connector account with Allow and run gpupdate; prefer this to removing the policy.',
    ],
    verify: 'Event 6329 with ERROR_ACCESS_DENIED no longer appears.',
  },
});
