import { defineFix } from '../define-fix.ts';

export const requireRegistration = defineFix({
  id: 'require-registration',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['HOW', 'TUTSSPR'],
  texts: {
    title: 'Turn on the prompt to register',
    steps: [
      "Open Entra admin center > Entra ID > Password reset > Registration and set 'Require users to register when signing in' to Yes.",
      'Check under Properties that the person is in the reset scope: nobody else is asked.',
      'Have the person sign in once in a browser, or open aka.ms/ssprsetup.',
    ],
    verify: 'The person sees the page, and isSsprRegistered turns true in the registration report.',
  },
});
