import { defineFix } from '../define-fix.ts';

export const restoreDesktopSwitch = defineFix({
  id: 'restore-desktop-switch',
  who: 'admin',
  risk: 'low',
  commands: [
    "Set-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' DelayedDesktopSwitchTimeout 0",
  ],
  sources: ['PR115721'],
  texts: {
    title: 'Set the time-out back to its default',
    steps: [
      'Set DelayedDesktopSwitchTimeout back to 0 on a test device and restart it.',
      'Find the image, tool or policy that changed it, and correct it there.',
    ],
    verify: 'The reset page stays open before sign-in.',
  },
});
