import { defineFix } from '../define-fix.ts';

export const checkAdReplication = defineFix({
  id: 'check-ad-replication',
  who: 'admin',
  risk: 'low',
  commands: ['Get-ADUser <sam> -Server <DC> -Properties pwdLastSet', 'repadmin /replsummary', 'dcdiag'],
  sources: ['SA-PERM', 'FSMO', 'URGREP'],
  texts: {
    title: 'Check replication between the domain controllers',
    steps: [
      "Compare pwdLastSet on the controller that Entra Connect writes to and on the one that serves the person's site.",
      'Clear what repadmin reports; between sites, replication follows the interval of the site link, 15 minutes at the least.',
      "Make sure that the site's controllers reach the PDC emulator, which confirms new passwords that have not arrived yet.",
    ],
    verify: 'pwdLastSet is the same on both and the person signs in at the site.',
  },
});
