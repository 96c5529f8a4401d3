import { defineFix } from '../define-fix.ts';

export const switchPreferredDc = defineFix({
  id: 'switch-preferred-dc',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['SA-GEN', 'SA-0029'],
  texts: {
    title: 'Correct the preferred domain controllers',
    steps: [
      'In Synchronization Service open the AD connector > Configure Directory Partitions > Only use preferred domain controllers.',
      'Enter writable domain controllers by their full name.',
      'Restart the ADSync service.',
    ],
    verify: '80230818 no longer appears and a test reset succeeds.',
  },
});
