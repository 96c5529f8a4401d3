import { defineObservation } from '../define-check.ts';

export const samReadRightsDefault = defineObservation({
  id: 'sam-read-rights-default',
  asks: 'technician',
  texts: {
    holds: 'Authenticated Users are in Pre-Windows 2000 Compatible Access.',
    fails: 'Authenticated Users were removed from Pre-Windows 2000 Compatible Access.',
    look: 'Get-ADGroupMember S-1-5-32-554',
    ask: {
      question: 'Is Authenticated Users a member of Pre-Windows 2000 Compatible Access?',
      holds: 'Yes',
      fails: 'No',
    },
  },
});
