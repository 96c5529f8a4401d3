import { defineFix } from '../define-fix.ts';

export const clearAdmincount = defineFix({
  id: 'clear-admincount',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-ADUser <sam> -Properties adminCount,memberOf', 'Set-ADUser <sam> -Clear adminCount'],
  sources: ['JP', 'SA-0029'],
  texts: {
    title: 'Former member: clear adminCount',
    steps: [
      'Make sure that the account is in no protected group any more, nested groups included.',
      'Clear adminCount, enable inheritance and wait for replication.',
    ],
    verify: 'adminCount stays empty for more than an hour and a test reset succeeds.',
  },
});
