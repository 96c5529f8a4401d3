import type { Story } from './replay.ts';

const onlyYourself = 'en refusal: I can only tell you about your own account. For somebody else, ask the helpdesk.';

export const refusals: readonly Story[] = [
  {
    title: 'refuses in the same words whether the person exists or not',
    as: 'anna',
    locale: 'en',
    exchanges: [
      { say: "why can't Zoé reset?", expect: [onlyYourself] },
      { say: "why can't Quentin reset?", expect: [onlyYourself] },
      { say: "why can't zoe.fontaine@contoso.example reset?", expect: [onlyYourself] },
      { say: "why can't nobody.here@contoso.example reset?", expect: [onlyYourself] },
      { say: 'no, I mean Zoé', expect: [onlyYourself] },
      { say: 'her reset fails', expect: [onlyYourself] },
    ],
  },
  {
    title: 'answers about the asker, and says so, when it may be about either',
    as: 'zoe',
    locale: 'en',
    exchanges: [
      {
        say: "my colleague can't reset",
        expect: [/^en plain: I can only tell you about your own account\. This is/, /^en person: The new password/],
      },
    ],
  },
  {
    title: 'takes slips and impersonal words for nobody',
    as: 'zoe',
    locale: 'fr',
    exchanges: [
      { say: 'il y a une erreur de réinitialisaton', expect: [/^fr person: /] },
      { say: "réinitialisation refusée s'il vous plaît", expect: [/^fr person: /] },
      { say: 'zoe.fontaine@contoso.example est bloquée', expect: [/^fr person: /] },
    ],
  },
  {
    title: 'serves no guest',
    as: 'guest',
    locale: 'sv',
    exchanges: [{ say: 'min återställning misslyckas', expect: [/^sv refusal: /] }],
  },
  {
    title: 'treats a helpdesk member as anybody while the role cannot be read',
    as: 'hugo',
    locale: 'en',
    script: { missing: { isMemberOfAny: 'permission' } },
    exchanges: [
      { say: "why can't Zoé reset?", expect: [/^en refusal: I cannot check whether you belong to the helpdesk/] },
    ],
  },
  {
    title: 'answers nobody while the directory cannot be read',
    as: 'anna',
    locale: 'en',
    script: { missing: { readPerson: 'unreachable' } },
    exchanges: [{ say: 'my reset fails', expect: [/^en refusal: I cannot check who you are right now/] }],
  },
];
