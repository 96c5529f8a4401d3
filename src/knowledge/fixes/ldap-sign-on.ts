import { defineFix } from '../define-fix.ts';

export const ldapSignOn = defineFix({
  id: 'ldap-sign-on',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['SA-2C'],
  texts: {
    title: 'Switch on signing and encryption of LDAP traffic',
    steps: [
      'Tick it in all three places of the AD connector: forest options, partition options, and the options of alternate credentials.',
      'Restart the ADSync service.',
    ],
    verify: '8023062C no longer appears.',
  },
});
