import { defineArticle } from '../define-article.ts';

export const auditLogDelay = defineArticle({
  id: 'audit-log-delay',
  topic: 'evidence',
  sources: ['FAQ', 'REPORT'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How late and how long the audit log is',
    answer:
      'Rows about password resets appear after 5 to 10 minutes as a rule, sometimes after an hour. They are kept for 7 days with Microsoft Entra ID Free and for 30 days with P1 or P2; who needs more sends them to a workspace, a storage account or an event hub by diagnostic settings.',
    changed: null,
  },
});
