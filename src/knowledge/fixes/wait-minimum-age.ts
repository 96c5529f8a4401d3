import { defineFix } from '../define-fix.ts';

export const waitMinimumAge = defineFix({
  id: 'wait-minimum-age',
  who: 'user',
  risk: 'low',
  commands: ['Get-ADDefaultDomainPasswordPolicy', 'net user <sam> /domain'],
  sources: ['TUT', 'SA-POL'],
  texts: {
    title: 'Wait out the minimum password age',
    steps: [
      "Read 'Password changeable' of the account.",
      'Wait until then, or have the helpdesk reset the password in AD.',
    ],
    verify: 'A change after that time succeeds.',
  },
});
