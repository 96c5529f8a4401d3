import type { Story } from './replay.ts';

export const corrections: readonly Story[] = [
  {
    title: 'turns to the other person at any time, in English',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/Anna Berg .*\? What is adminCount/] },
      { say: 'no, I mean Zoé', expect: [/^en technician: Zoé Fontaine .*Banned password/] },
      { say: 'no, Björn', expect: [/^en technician: Björn Ek .*The last attempt succeeded/] },
    ],
  },
  {
    title: 'turns to the other person at any time, in French',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: 'zoé est bloquée', expect: [/^fr technician: Zoé Fontaine/] },
      { say: 'non, je parle de Lars', expect: [/^fr technician: Lars Öberg/] },
      { say: 'pas Lars, Björn', expect: [/^fr technician: Björn Ek/] },
    ],
  },
  {
    title: 'turns to the other person at any time, in Swedish',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      { say: 'Annas lösenord nekas', expect: [/^sv technician: Anna Berg/] },
      { say: 'nej, jag menar Zoé', expect: [/^sv technician: Zoé Fontaine/] },
    ],
  },
  {
    title: 'asks who is meant when told only that it is the wrong person',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      { say: 'zoé kan inte återställa', expect: [/Zoé Fontaine/] },
      { say: 'fel person', expect: [/^sv \? Vilken person gäller det/] },
      { say: 'lars', expect: [/^sv technician: Lars Öberg/] },
    ],
  },
  {
    title: 'does not carry an answer about one person over to the next',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { press: '1', expect: [/Anna Berg .*The account is protected in AD/] },
      { say: 'I mean Lars', expect: [/Lars Öberg .*refuses the password operation \? What is adminCount/] },
    ],
  },
];
