import { defineFix } from '../define-fix.ts';

export const syncLegacyHashes = defineFix({
  id: 'sync-legacy-hashes',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['DS-SIGNIN', 'DS-PHS'],
  texts: {
    title: 'Give the managed domain its password hashes',
    steps: [
      'Cloud-only account: have the person change the password, then wait 15 minutes.',
      "Synchronised account: run Microsoft's script for NTLM and Kerberos hashes on the Entra Connect server, once for each forest; it starts a full password hash synchronisation.",
      'Repeat this if Domain Services was disabled and enabled again.',
    ],
    verify: 'The person signs in to the managed domain with the UPN.',
  },
});
