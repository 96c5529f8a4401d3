import { defineObservation } from '../define-check.ts';

export const policyHintsControlOffered = defineObservation({
  id: 'policy-hints-control-offered',
  asks: 'technician',
  texts: {
    holds: 'The domain controllers offer the LDAP policy-hints control.',
    fails: 'A domain controller does not offer the LDAP policy-hints control.',
    look: "(Get-ADRootDSE -Server <DC> -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'",
    ask: {
      question: 'Does an event 6329 say "The server doesn\'t contain the LDAP password policy control"?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});
