import { defineFix } from '../define-fix.ts';

export const enableTls12 = defineFix({
  id: 'enable-tls12',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['TLS', 'TSWB'],
  texts: {
    title: 'Enable TLS 1.2',
    steps: [
      "Run Microsoft's check script, then the script that enables TLS 1.2.",
      'Install .NET Framework 4.8 and restart the server.',
    ],
    verify: 'The check script reports every value as set and event 31019 appears.',
  },
});
