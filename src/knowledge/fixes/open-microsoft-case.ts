import { defineFix } from '../define-fix.ts';

export const openMicrosoftCase = defineFix({
  id: 'open-microsoft-case',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['TSWB', 'TSSPR'],
  texts: {
    title: 'Open a case with Microsoft',
    steps: [
      'Give the scenario, the page, the support code, the exact time with its time zone, the sign-in name, the kind of authentication and the licence.',
      'Attach the application log of the server.',
    ],
    verify: 'The case has a number.',
  },
});
