import { defineArticle } from '../define-article.ts';

export const auditLogOfResets = defineArticle({
  id: 'audit-log-of-resets',
  topic: 'evidence',
  sources: ['REPORT', 'AUDITREF'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Where resets are recorded in the cloud',
    answer:
      'Open entra.microsoft.com > Entra ID > Monitoring & health > Audit logs and filter the service Self-service Password Management. The rows are called Reset password (self-service), Change password (self-service), Reset password (by admin), Self-service password reset flow activity progress and more. Read the reason beside the result: some rows say success although the password was not set everywhere. Reports Reader is enough to read them.',
    changed: null,
  },
});
