import { defineFix } from '../define-fix.ts';

export const repairSingleLabelDns = defineFix({
  id: 'repair-single-label-dns',
  who: 'admin',
  risk: 'medium',
  commands: ['nltest /dsgetdc:<domain>', 'Get-ADDomain | Select-Object DNSRoot, NetBIOSName'],
  sources: ['CFAQ'],
  texts: {
    title: 'Make name resolution of the single-label domain work',
    steps: [
      'Make sure that the server resolves the domain name and finds its controllers by it.',
      'If the NetBIOS name differs from the DNS name, Entra Connect is not supported there: plan to move the accounts to a domain with a full DNS name.',
      'Plan that move in any case; Microsoft advises against such names.',
    ],
    verify: 'nltest finds a controller and a test reset succeeds.',
  },
});
