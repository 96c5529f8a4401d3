import { defineFix } from '../define-fix.ts';

export const fixProxy = defineFix({
  id: 'fix-proxy',
  who: 'admin',
  risk: 'medium',
  commands: ['netsh winhttp show proxy'],
  sources: ['PREREQ', 'JP', 'TSWB'],
  texts: {
    title: 'Configure the proxy for the service',
    steps: [
      'Add the proxy to machine.config (Framework64), and make sure that the service account can authenticate to it.',
      'Let idle connections live for at least six minutes.',
      'Restart the service.',
    ],
    verify: 'Event 31019 appears at regular intervals and 32014 stops.',
  },
});
