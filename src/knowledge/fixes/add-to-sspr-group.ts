import { defineFix } from '../define-fix.ts';

export const addToSsprGroup = defineFix({
  id: 'add-to-sspr-group',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['TSSPR'],
  texts: {
    title: 'Add the person to the reset group',
    steps: [
      'Open Entra admin center > Entra ID > Password reset > Properties and note the selected group.',
      'Add the person to that group, or to a group nested in it.',
    ],
    verify: 'isSsprEnabled turns true in the registration report; the report can lag by hours.',
  },
});
