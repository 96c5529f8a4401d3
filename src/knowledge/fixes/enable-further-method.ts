import { defineFix } from '../define-fix.ts';

export const enableFurtherMethod = defineFix({
  id: 'enable-further-method',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['HOW'],
  texts: {
    title: 'Allow a further method beside the authenticator app',
    steps: [
      'Open Entra admin center > Entra ID > Authentication methods > Policies.',
      'Enable at least one further method, two where two are required, for the people in the reset scope and save.',
      'Have people register it at aka.ms/mysecurityinfo.',
    ],
    verify: 'isSsprCapable turns true in the registration report.',
  },
});
