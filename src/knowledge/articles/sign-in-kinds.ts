import { defineArticle } from '../define-article.ts';

export const signInKinds = defineArticle({
  id: 'sign-in-kinds',
  topic: 'sign-in',
  sources: ['CONCEPT', 'JP'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Writeback with hash synchronisation, pass-through and federation',
    answer:
      'Writeback works with password hash synchronisation, pass-through authentication and federation (AD FS); no change of sign-in method is needed. With hash synchronisation the new password is valid in Active Directory and in the cloud at once; with the two others Active Directory checks it at each sign-in. Hash synchronisation is not a condition of writeback.',
    changed: null,
  },
});
