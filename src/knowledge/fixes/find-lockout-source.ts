import { defineFix } from '../define-fix.ts';

export const findLockoutSource = defineFix({
  id: 'find-lockout-source',
  who: 'helpdesk',
  risk: 'low',
  commands: [
    "Get-WinEvent -ComputerName (Get-ADDomain).PDCEmulator -FilterHashtable @{LogName='Security';Id=4740} -MaxEvents 20 | Format-List TimeCreated,Message",
  ],
  sources: ['E4740', 'LOCKOUTS'],
  texts: {
    title: 'Find what still uses the old password',
    steps: [
      'Read in event 4740 from which computer the wrong passwords came (Caller Computer Name).',
      'Look there for the old password: saved credentials, mapped drives, services, scheduled tasks, sessions that were left open, mail apps.',
    ],
    verify: 'No new event 4740 appears for the account.',
  },
});
