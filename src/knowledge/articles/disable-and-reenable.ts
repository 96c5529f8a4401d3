import { defineArticle } from '../define-article.ts';

export const disableAndReenable = defineArticle({
  id: 'disable-and-reenable',
  topic: 'setup',
  sources: ['TSWB', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'still-failing' },
  texts: {
    title: 'Disabling writeback and enabling it again',
    answer:
      'In the Microsoft Entra Connect wizard open Customize synchronization options, untick Password writeback under Optional features, leave "Synchronize now" unticked and configure. Then run the wizard again and tick it. The service registers anew with new keys, and writeback is down for some minutes meanwhile. It helps with events 32004 to 32010 and after a forest was added; network, TLS and a restart of the service come before it.',
    changed: 'In 2021 this was the last step of all; today it stands after the restart and before the upgrade.',
  },
});
