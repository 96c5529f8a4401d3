import { defineFix } from '../define-fix.ts';

export const grantUnexpirePassword = defineFix({
  id: 'grant-unexpire-password',
  who: 'admin',
  risk: 'high',
  commands: ["dsacls '<domain root DN>'"],
  sources: ['TUT', 'SA-PERM'],
  texts: {
    title: "Grant 'Unexpire Password' on the domain root",
    steps: [
      'In ADUC with Advanced Features, open the root of the domain > Properties > Security > Advanced > Add.',
      "Choose the connector account, 'This object and all descendant objects' and tick Unexpire Password; repeat it for each domain of the forest.",
      'Wait up to an hour or more.',
    ],
    verify: 'dsacls lists the right on the domain root, and a test reset of an expired password succeeds.',
  },
});
