import { defineArticle } from '../define-article.ts';

export const pdcEmulator = defineArticle({
  id: 'pdc-emulator',
  topic: 'rights',
  sources: ['SA-GEN', 'PREREQ'],
  asOf: '2026-11-20',
  seed: { document: '003', section: 'setup' },
  texts: {
    title: 'The PDC emulator and writeback',
    answer:
      'Current Microsoft pages do not require a connection to the PDC emulator. They advise one fixed preferred domain controller, the nearest or the PDC, above all while testing. An older text says that writeback always goes to the PDC emulator even if another one is preferred, so it is wise to keep it reachable from the Entra Connect server. (Get-ADDomain).PDCEmulator names it.',
    changed: 'The 2021 document makes the PDC emulator a condition; no current page repeats that.',
  },
});
