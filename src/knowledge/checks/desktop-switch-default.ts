import { defineObservation } from '../define-check.ts';

export const desktopSwitchDefault = defineObservation({
  id: 'desktop-switch-default',
  asks: 'technician',
  texts: {
    holds: 'The time-out for switching to the sign-in desktop is untouched.',
    fails: 'The time-out for switching to the sign-in desktop was altered (DelayedDesktopSwitchTimeout).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' DelayedDesktopSwitchTimeout",
    ask: {
      question: 'Is DelayedDesktopSwitchTimeout 0 or missing on the device?',
      holds: 'Yes',
      fails: 'No, it has another value',
    },
  },
});
