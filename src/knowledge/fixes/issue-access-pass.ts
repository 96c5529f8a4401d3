import { defineFix } from '../define-fix.ts';

export const issueAccessPass = defineFix({
  id: 'issue-access-pass',
  who: 'helpdesk',
  risk: 'medium',
  commands: [
    'New-MgUserAuthenticationTemporaryAccessPassMethod -UserId <upn> -BodyParameter @{ isUsableOnce = $true; lifetimeInMinutes = 60 }',
  ],
  sources: ['TAP', 'CAREG'],
  texts: {
    title: 'Issue a Temporary Access Pass',
    steps: [
      'Verify the identity of the person.',
      'Open Entra admin center > Users > the user > Authentication methods > Add authentication method > Temporary Access Pass, as Authentication Administrator.',
      'Hand the pass over by the agreed channel, never in chat; the person signs in with it at aka.ms/mysecurityinfo, registers a new method and removes the old one.',
    ],
    verify: 'The new method stands in the list of the account, and a new attempt gets past the verification.',
  },
});
