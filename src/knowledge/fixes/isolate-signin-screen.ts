import { defineFix } from '../define-fix.ts';

export const isolateSigninScreen = defineFix({
  id: 'isolate-signin-screen',
  who: 'admin',
  risk: 'low',
  commands: [
    "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System'",
    "Get-ChildItem 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Authentication\\Credential Providers'",
  ],
  sources: ['SSPRWIN'],
  texts: {
    title: 'Narrow it down on one device',
    steps: [
      "Repeat the reset after a restart, on a network without proxy, and on a device without the company's policies; note what makes the difference.",
      'Go through the known limits: lock screen notifications turned off, HideFastUserSwitching, DontDisplayLastUserName, BlockNonAdminUserInstall, EnableLostMode, a custom shell, a required smart card, 802.1X before logon.',
      "Switch off other vendors' credential providers and antivirus software for one test.",
    ],
    verify: 'One change makes the reset page open before sign-in.',
  },
});
