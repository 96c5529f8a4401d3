import { defineArticle } from '../define-article.ts';

export const forestAddedLater = defineArticle({
  id: 'forest-added-later',
  topic: 'connect-server',
  sources: ['TSWB'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'After adding a forest or domain',
    answer:
      'When a forest is added to Microsoft Entra Connect, or removed and added again, after writeback was enabled, resets in that forest fail with event 6329 and 0x8023061f. Disable password writeback in the wizard and enable it again, and grant the connector account its rights in the new forest too.',
    changed: null,
  },
});
