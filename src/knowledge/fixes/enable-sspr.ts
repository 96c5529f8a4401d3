import { defineFix } from '../define-fix.ts';

export const enableSspr = defineFix({
  id: 'enable-sspr',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['TSSPR'],
  texts: {
    title: 'Switch self-service reset on',
    steps: [
      'Open Entra admin center > Entra ID > Password reset > Properties.',
      'Choose Selected (one group, nested groups count) or All and save.',
    ],
    verify: 'A new attempt gets past the first page; isSsprEnabled turns true in the registration report.',
  },
});
