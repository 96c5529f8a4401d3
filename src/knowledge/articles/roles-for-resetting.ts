import { defineArticle } from '../define-article.ts';

export const rolesForResetting = defineArticle({
  id: 'roles-for-resetting',
  topic: 'operations',
  sources: ['G-RESET', 'REPORT', 'CONCEPT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: "Who may reset another person's password",
    answer:
      'In the Microsoft Entra admin center a Password Administrator, Helpdesk Administrator or User Administrator resets ordinary people, an Authentication Administrator too; for administrators a Privileged Authentication Administrator is needed. Check the identity of the caller first. Nobody resets their own account with this tool.',
    changed: null,
  },
});
