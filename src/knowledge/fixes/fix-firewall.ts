import { defineFix } from '../define-fix.ts';

export const fixFirewall = defineFix({
  id: 'fix-firewall',
  who: 'admin',
  risk: 'low',
  commands: [
    'Test-NetConnection -ComputerName <namespace>.servicebus.windows.net -Port 443',
    'Resolve-DnsName <namespace>.servicebus.windows.net',
  ],
  sources: ['TSWB'],
  texts: {
    title: 'Open outbound 443 to the two wildcard names',
    steps: [
      'Allow *.passwordreset.microsoftonline.com and *.servicebus.windows.net outbound on port 443, without TLS inspection.',
      'Restart the ADSync service.',
    ],
    verify: 'TcpTestSucceeded is True and event 31019 appears.',
  },
});
