import { defineFix } from '../define-fix.ts';

export const changeExpiredPassword = defineFix({
  id: 'change-expired-password',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['AADSTS'],
  texts: {
    title: 'Change the expired password',
    steps: ['Sign in and follow the page that asks for a new password, or use aka.ms/sspr.'],
    verify: 'A sign-in without AADSTS50055.',
  },
});
