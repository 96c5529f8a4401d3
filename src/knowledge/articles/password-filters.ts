import { defineArticle } from '../define-article.ts';

export const passwordFilters = defineArticle({
  id: 'password-filters',
  topic: 'password-rules',
  sources: ['HOW', 'PWPROT', 'SA-POL'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Password filters on domain controllers',
    answer:
      'A third-party password filter or Microsoft Entra Password Protection on the domain controllers also judges written back passwords. Because a self-service reset acts like a reset by an administrator, the filter must cover that case as well. The Password Protection agent writes events 10016 and 10017 when it rejects a password; audit mode lets you see refusals without enforcing them.',
    changed: null,
  },
});
