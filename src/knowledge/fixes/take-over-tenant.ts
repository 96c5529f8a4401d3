import { defineFix } from '../define-fix.ts';

export const takeOverTenant = defineFix({
  id: 'take-over-tenant',
  who: 'admin',
  risk: 'high',
  commands: ['Get-MsIdIsViralUser -Mail <address>'],
  sources: ['TAKEOVER', 'VIRALTOOL'],
  texts: {
    title: 'Take over the unmanaged tenant',
    steps: [
      'Make sure that your organisation owns the domain.',
      'Prove it with a DNS TXT record: an internal takeover makes you administrator of that tenant, an external one moves the domain into yours.',
      'Then define a reset policy for its people.',
    ],
    verify: 'Get-MsIdIsViralUser returns False for an address of the domain.',
  },
});
