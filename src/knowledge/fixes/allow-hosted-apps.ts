import { defineFix } from '../define-fix.ts';

export const allowHostedApps = defineFix({
  id: 'allow-hosted-apps',
  who: 'admin',
  risk: 'medium',
  commands: [
    "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' BlockHostedAppAccessWinRT",
  ],
  sources: ['I3696', 'I30919'],
  texts: {
    title: 'Take the setting out of the security baseline',
    steps: [
      'Agree with whoever owns the baseline.',
      "Set Computer Configuration > Administrative Templates > Windows Components > App runtime > 'Block launching Universal Windows apps with Windows Runtime API access from hosted content' to Not configured, or change it in the Intune profile.",
      'Restart a test device.',
    ],
    verify: 'BlockHostedAppAccessWinRT is 0 or missing, and the reset page opens before sign-in.',
  },
});
