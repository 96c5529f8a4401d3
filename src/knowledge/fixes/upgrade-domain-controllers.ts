import { defineFix } from '../define-fix.ts';

export const upgradeDomainControllers = defineFix({
  id: 'upgrade-domain-controllers',
  who: 'admin',
  risk: 'high',
  commands: ['Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem'],
  sources: ['TSWB'],
  texts: {
    title: 'Use domain controllers that offer the control',
    steps: [
      'Find the controllers older than Windows Server 2016.',
      'Let the connector prefer newer ones until the old ones are replaced, and make sure that the control 1.2.840.113556.1.4.2066 is enabled.',
    ],
    verify: 'Event 6329 about the password policy control no longer appears and a test reset succeeds.',
  },
});
