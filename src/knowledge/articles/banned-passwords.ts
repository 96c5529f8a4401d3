import { defineArticle } from '../define-article.ts';

export const bannedPasswords = defineArticle({
  id: 'banned-passwords',
  topic: 'password-rules',
  sources: ['PWPROT', 'JP', 'HOW'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Banned password lists',
    answer:
      "Before anything is written back, Microsoft Entra compares the new password with Microsoft's global list and with the organisation's own list of banned words, also in altered spelling; this happens in the cloud. With the agents of Microsoft Entra Password Protection the same lists can apply on the domain controllers too. An administrator edits the own list under Entra ID > Authentication methods > Password protection.",
    changed: null,
  },
});
