import { defineArticle } from '../define-article.ts';

export const minimumPasswordAge = defineArticle({
  id: 'minimum-password-age',
  topic: 'password-rules',
  sources: ['TUT', 'TUTCS', 'PR89404'],
  asOf: '2026-11-20',
  seed: { document: '002', section: 'step-4' },
  texts: {
    title: 'Minimum password age',
    answer:
      'A minimum password age above 0 does not break writeback; it only refuses another change before that time has passed. Set it to 0 if people must be able to change or reset more than once a day: gpmc.msc > Computer Configuration > Policies > Windows Settings > Security Settings > Account Policies > Password Policy, then gpupdate /force. Fine-grained policies have a value of their own.',
    changed:
      'The 2025 blog says that it must be 0 for writeback to work, and a cloud sync page says the same; the current Connect tutorial requires 0 only for several changes a day.',
  },
});
