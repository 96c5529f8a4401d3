import { defineObservation } from '../define-check.ts';

export const lockScreenIsOn = defineObservation({
  id: 'lock-screen-is-on',
  asks: 'technician',
  texts: {
    holds: 'The Windows lock screen is on.',
    fails: 'A policy has removed the Windows lock screen (NoLockScreen is 1).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Personalization' NoLockScreen",
    ask: { question: 'Is NoLockScreen 0 or missing on the device?', holds: 'Yes', fails: 'No, it is 1' },
  },
});
