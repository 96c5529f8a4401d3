import { defineArticle } from '../define-article.ts';

export const contactDataFormat = defineArticle({
  id: 'contact-data-format',
  topic: 'registration',
  sources: ['AUTHDATA', 'TSSPR', 'SA-VERIFY'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'How phone numbers must be written',
    answer:
      'Write a phone number as +country code, a space, then the number, for example +33 123456789 or +46 701234567; an extension is dropped. For a synchronised person the number is kept in Active Directory (mobile or telephoneNumber) and reaches the cloud with the next synchronisation. The office phone can be edited in the cloud for cloud-only accounts alone.',
    changed: null,
  },
});
