import { defineFix } from '../define-fix.ts';

export const retypeOrReset = defineFix({
  id: 'retype-or-reset',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['AADSTS'],
  texts: {
    title: 'Type it again, or reset',
    steps: [
      'Check the keyboard layout and caps lock and type the old password again.',
      "Otherwise use 'forgot my password' at aka.ms/sspr.",
    ],
    verify: 'A success row of a change or a reset.',
  },
});
