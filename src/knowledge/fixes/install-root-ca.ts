import { defineFix } from '../define-fix.ts';

export const installRootCa = defineFix({
  id: 'install-root-ca',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['TSWB'],
  texts: {
    title: 'Install the missing root authorities',
    steps: ['Install the Azure root authorities that Microsoft lists.', 'Exempt the endpoints from TLS inspection.'],
    verify: 'Event 31034 no longer appears.',
  },
});
