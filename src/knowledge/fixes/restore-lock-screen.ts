import { defineFix } from '../define-fix.ts';

export const restoreLockScreen = defineFix({
  id: 'restore-lock-screen',
  who: 'admin',
  risk: 'low',
  commands: ["Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Personalization' NoLockScreen"],
  sources: ['SSPRWIN'],
  texts: {
    title: 'Bring the lock screen back',
    steps: [
      "Set Computer Configuration > Administrative Templates > Control Panel > Personalization > 'Do not display the lock screen' to Not configured.",
      'Restart the device.',
    ],
    verify: 'NoLockScreen is 0 or missing, and the reset page opens before sign-in.',
  },
});
