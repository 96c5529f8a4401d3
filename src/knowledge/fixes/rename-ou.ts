import { defineFix } from '../define-fix.ts';

export const renameOu = defineFix({
  id: 'rename-ou',
  who: 'admin',
  risk: 'medium',
  commands: ['Rename-ADObject'],
  sources: ['TSWB', 'I717'],
  texts: {
    title: 'Rename the OU',
    steps: [
      'Rename the OU so that it has no reserved character; check group policy links and scripts that use the path.',
      'Let synchronisation run.',
    ],
    verify: 'The distinguished name has no escaped character and event 33001 no longer appears.',
  },
});
