import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const mailEqualsSignInName = defineCheck({
  id: 'mail-equals-sign-in-name',
  needs: ['person'],
  texts: {
    holds: 'The e-mail address of the account is its sign-in name.',
    fails: 'The e-mail address of the account differs from its sign-in name.',
    look: 'Get-MgUser -UserId <upn> -Property UserPrincipalName,Mail,ProxyAddresses',
  },
  run: ({ person: { value } }) => {
    if (value.mail === null) return cannotTell;
    return value.mail.toLowerCase() === value.userPrincipalName.toLowerCase() ? holds() : fails();
  },
});
