import { defineFix } from '../define-fix.ts';

export const restoreSamRead = defineFix({
  id: 'restore-sam-read',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-ADGroupMember S-1-5-32-554'],
  sources: ['SA-PERM'],
  texts: {
    title: 'Restore the SAM read rights',
    steps: [
      'Add Authenticated Users to Pre-Windows 2000 Compatible Access.',
      'Check the read rights on CN=Server,CN=System.',
    ],
    verify: 'Event 6329 no longer appears.',
  },
});
