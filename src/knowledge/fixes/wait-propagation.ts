import { defineFix } from '../define-fix.ts';

export const waitPropagation = defineFix({
  id: 'wait-propagation',
  who: 'admin',
  risk: 'low',
  commands: [],
  sources: ['TUT', 'POLICY', 'SA-CATCH', 'FAQ'],
  texts: {
    title: 'Wait for it to spread',
    steps: ['Rights in AD take up to an hour or more; the cloud copy of a password takes about two minutes.'],
    verify: 'A test after that time succeeds.',
  },
});
