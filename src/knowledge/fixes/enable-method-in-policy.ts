import { defineFix } from '../define-fix.ts';

export const enableMethodInPolicy = defineFix({
  id: 'enable-method-in-policy',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['HOW', 'G-URD'],
  texts: {
    title: 'Enable the method in the authentication methods policy',
    steps: [
      'Open Entra admin center > Entra ID > Authentication methods > Policies.',
      "Open the method, enable it for the person's group and save, or have the person register another method.",
    ],
    verify: 'A new attempt offers the method.',
  },
});
