import { defineFix } from '../define-fix.ts';

export const setMachineProxy = defineFix({
  id: 'set-machine-proxy',
  who: 'admin',
  risk: 'medium',
  commands: [
    'reg add "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings" /v ProxySettingsPerUser /t REG_DWORD /d 0 /f',
  ],
  sources: ['SSPRWIN'],
  texts: {
    title: 'Let the device out before sign-in',
    steps: [
      "Enable the group policy 'Make proxy settings per-machine (rather than per-user)' and set the proxy for the machine.",
      'Let passwordreset.microsoftonline.com and ajax.aspnetcdn.com pass on port 443 without credentials.',
      'Exclude both, and ocsp.digicert.com, in antivirus software that inspects web traffic.',
    ],
    verify: 'On the company network the reset page opens before sign-in.',
  },
});
