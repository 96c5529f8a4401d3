import { defineFix } from '../define-fix.ts';

export const useAdPassword = defineFix({
  id: 'use-ad-password',
  who: 'helpdesk',
  risk: 'medium',
  commands: [],
  sources: ['EXISTING', 'PHS'],
  texts: {
    title: 'Use the AD password',
    steps: [
      'Tell the person that the password of the AD account now applies to the online services too.',
      'If it is not known, verify the identity of the person and reset it at Entra admin center > Users > the user > Reset password.',
      'Before further accounts are matched, tell the people concerned.',
    ],
    verify: 'The person signs in to the online services and to the computer with the same password.',
  },
});
