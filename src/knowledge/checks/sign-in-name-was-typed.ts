import { defineObservation } from '../define-check.ts';

export const signInNameWasTyped = defineObservation({
  id: 'sign-in-name-was-typed',
  asks: 'anyone',
  texts: {
    holds: 'The person typed their sign-in name.',
    fails: 'The person typed an e-mail address that is not their sign-in name.',
    look: 'Get-MgUser -UserId <upn> -Property UserPrincipalName,Mail,ProxyAddresses; Entra admin center > Entra ID > Entra Connect > Connect Sync, Email as alternate login ID',
    ask: {
      question: 'Did you type the name you sign in with, and not another e-mail address?',
      holds: 'Yes',
      fails: 'No, another address',
    },
  },
});
