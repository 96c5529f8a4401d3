import { defineObservation } from '../define-check.ts';

export const ldapSigningOn = defineObservation({
  id: 'ldap-signing-on',
  asks: 'technician',
  texts: {
    holds: 'LDAP traffic of the connector is signed and encrypted.',
    fails: 'LDAP signing and encryption is off on the connector (8023062C).',
    look: 'Synchronization Service > AD connector > Connect to Active Directory Forest > Options',
    ask: { question: 'Is there an error 8023062C in event 6329?', holds: 'No', fails: 'Yes' },
  },
});
