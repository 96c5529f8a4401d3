import { defineObservation } from '../define-check.ts';

export const domainLocatedByName = defineObservation({
  id: 'domain-located-by-name',
  asks: 'technician',
  texts: {
    holds: 'The server finds a domain controller by the name of the domain.',
    fails: 'The server finds no domain controller by the single-label name, or the NetBIOS name differs from it.',
    look: 'nltest /dsgetdc:<domain>; Get-ADDomain | Select-Object DNSRoot, NetBIOSName',
    ask: {
      question:
        'For this single-label domain, does the server fail to locate a domain controller by name, or does the NetBIOS name differ from the DNS name?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
