import { defineFix } from '../define-fix.ts';

export const useSuitableAdmin = defineFix({
  id: 'use-suitable-admin',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['TSWB', 'SA-WIZ', 'PREREQ'],
  texts: {
    title: 'Use a suitable account in the wizard',
    steps: [
      'Take an account created in the cloud, in a domain that is not federated.',
      'Assign it Hybrid Identity Administrator directly, not through a group, and the licence that writeback needs.',
      'Make sure that its password is right, then run the wizard again with it.',
    ],
    verify: 'Event 31017 appears, then 31004 and 31005 when switching on.',
  },
});
