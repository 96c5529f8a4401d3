import { defineArticle } from '../define-article.ts';

export const firewallAddresses = defineArticle({
  id: 'firewall-addresses',
  topic: 'network',
  sources: ['TSWB', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'connectivity' },
  texts: {
    title: 'The addresses that the firewall must let through',
    answer:
      "The Entra Connect server needs outbound HTTPS (port 443) to *.passwordreset.microsoftonline.com and *.servicebus.windows.net, wildcards included. No inbound rule is needed. Allow names rather than addresses; where only addresses are possible use Microsoft's published ranges and service tags. Test with Test-NetConnection <namespace>.servicebus.windows.net -Port 443; the namespace stands in event 31019 or 31034.",
    changed:
      'The 2021 document names "servicebus.windows.networks", which does not exist, and leaves out the wildcards.',
  },
});
