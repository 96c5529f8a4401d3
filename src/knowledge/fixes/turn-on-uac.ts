import { defineFix } from '../define-fix.ts';

export const turnOnUac = defineFix({
  id: 'turn-on-uac',
  who: 'admin',
  risk: 'medium',
  commands: ["Set-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' EnableLUA 1"],
  sources: ['SSPRWIN', 'I40734'],
  texts: {
    title: 'Turn User Account Control on',
    steps: [
      'Find out which policy, image or program switched it off, and whether an old application needs that.',
      'Set EnableLUA to 1 and restart the device.',
    ],
    verify: 'After the restart the reset page opens before sign-in.',
  },
});
