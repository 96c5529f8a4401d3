import { defineArticle } from '../define-article.ts';

export const serverClock = defineArticle({
  id: 'server-clock',
  topic: 'connect-server',
  sources: ['SA-WIZ'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The clock of the Entra Connect server',
    answer:
      'If the clock of the Entra Connect server is wrong, sign-in tokens are rejected and the wizard cannot configure writeback; it may then speak of a missing licence. Compare it with w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly and repair the time hierarchy of the domain rather than the single server.',
    changed: null,
  },
});
