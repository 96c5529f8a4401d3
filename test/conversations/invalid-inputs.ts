import type { Story } from './replay.ts';

export const invalidInputs: readonly Story[] = [
  {
    title: 'asks once more after an answer it does not understand, and goes on after the second',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: "anna berg n'arrive pas à réinitialiser", expect: [/\? Quelle est la valeur d’adminCount/] },
      { say: 'peut-être', expect: [/^fr plain: Choisissez/, /^fr \? Quelle est la valeur d’adminCount/] },
      { say: 'bof', expect: [/^fr technician: Anna Berg .*\? L’héritage/] },
    ],
  },
  {
    title: 'asks again when a number may be an answer or the place of one',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\[Empty or 0 \| 1 \| I don’t know\]/] },
      { say: '1', expect: [/^en plain: Please choose/, /\? What is adminCount/] },
    ],
  },
  {
    title: 'warns about a typed password, answers the rest and never repeats it',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      {
        say: 'zoe password is Sommar2026!',
        expect: [/^en warning: It looks as if you typed a password/, /^en technician: Zoé Fontaine/],
      },
      { say: 'code 483920', expect: [/^en warning: /, /^en plain: /] },
    ],
  },
  {
    title: 'says what it is for when nothing can be understood',
    as: 'zoe',
    locale: 'sv',
    exchanges: [
      { say: '😭😭😭', expect: [/^sv plain: Jag förklarar varför/] },
      { say: '???', expect: [/^sv plain: Jag förklarar varför/] },
      { say: 'ja', expect: [/^sv plain: Jag förklarar varför/] },
    ],
  },
  {
    title: 'counts an unknown code for nothing and says so',
    as: 'hugo',
    locale: 'en',
    exchanges: [{ say: 'SSPR_9999 for zoe', expect: [/^en technician: Zoé Fontaine .*Banned password/] }],
  },
];
