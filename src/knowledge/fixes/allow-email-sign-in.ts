import { defineFix } from '../define-fix.ts';

export const allowEmailSignIn = defineFix({
  id: 'allow-email-sign-in',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['ALTID'],
  texts: {
    title: 'Accept the e-mail address at sign-in',
    steps: [
      'Open Entra admin center > Entra ID > Entra Connect > Connect Sync as Hybrid Identity Administrator.',
      "Open 'Email as alternate login ID', tick it and save; the feature is in preview and takes up to an hour.",
      'Check that the address is among the proxyAddresses of the account, in a verified domain.',
    ],
    verify: 'The reset page goes on to the verification when the e-mail address is typed.',
  },
});
