import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const domainIsManaged = defineCheck({
  id: 'domain-is-managed',
  needs: ['person', 'domains'],
  texts: {
    holds: 'The sign-in domain {domain} is managed by Entra ID.',
    fails: 'The sign-in domain {domain} is federated.',
  },
  run: ({ person, domains }) => {
    const domain = person.value.userPrincipalName.split('@').at(-1)?.toLowerCase() ?? '';
    const found = domains.value.find(({ name }) => name.toLowerCase() === domain);
    if (found === undefined) return cannotTell;
    return found.isFederated ? fails({ domain }) : holds({ domain });
  },
});
