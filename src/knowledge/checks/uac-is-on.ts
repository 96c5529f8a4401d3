import { defineObservation } from '../define-check.ts';

export const uacIsOn = defineObservation({
  id: 'uac-is-on',
  asks: 'technician',
  texts: {
    holds: 'User Account Control is on.',
    fails: 'User Account Control is switched off on the device (EnableLUA is 0).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' EnableLUA",
    ask: { question: 'Is EnableLUA 1 on the device?', holds: 'Yes', fails: 'No, it is 0' },
  },
});
