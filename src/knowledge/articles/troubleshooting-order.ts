import { defineArticle } from '../define-article.ts';

export const troubleshootingOrder = defineArticle({
  id: 'troubleshooting-order',
  topic: 'connect-server',
  sources: ['TSWB', 'SA-GEN'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'still-failing' },
  texts: {
    title: 'The order of repairing writeback',
    answer:
      "Microsoft's order is: check the network connection, TLS 1.2 and .NET 4.8, restart the ADSync service, disable and re-enable writeback, install the latest version of Microsoft Entra Connect, and last toggle once more. If only some people fail, look instead at rights, inheritance, protected groups and password policy in Active Directory.",
    changed: 'The 2021 document had fewer steps: latest version, firewall, idle connections, then the toggle.',
  },
});
