import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const domainHasDnsSuffix = defineCheck({
  id: 'domain-has-dns-suffix',
  needs: ['person'],
  texts: {
    holds: 'The AD domain {domain} has a DNS suffix.',
    fails: 'The AD domain {domain} has a single-label name, without a DNS suffix.',
    look: 'Get-ADDomain | Select-Object DNSRoot, NetBIOSName',
  },
  run: ({ person }) => {
    const domain = person.value.onPremisesDomain ?? '';
    if (domain === '') return cannotTell;
    return domain.includes('.') ? holds({ domain }) : fails({ domain });
  },
});
