import type { Story } from './replay.ts';

const camilles = /^en \? I found several people.*\[Camille Lefèvre \(.*\) \| Camille Petit \(.*\) \| None of these\]/;

export const disambiguation: readonly Story[] = [
  {
    title: 'finds the one who is meant by ordinal',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "camille can't reset", expect: [camilles] },
      { say: 'the second one', expect: [/^en technician: Camille Petit/] },
    ],
  },
  {
    title: 'finds the one who is meant by surname, accents or not',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "camille can't reset", expect: [camilles] },
      { say: 'lefevre', expect: [/^en technician: Camille Lefèvre/] },
    ],
  },
  {
    title: 'asks for a sign-in name when it is none of them',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "camille can't reset", expect: [camilles] },
      { say: 'neither', expect: [/^en \? Which person is it about/] },
      { say: 'zoe', expect: [/^en technician: Zoé Fontaine/] },
    ],
  },
  {
    title: 'understands a full name in lower case, without accents and surname first',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: "camille lefevre n'arrive pas à reset", expect: [/^fr technician: Camille Lefèvre/] },
      { say: 'Lefèvre Camille est bloquée', expect: [/^fr technician: Camille Lefèvre/] },
      { say: "le mot de passe d'Élodie est refusé", expect: [/^fr technician: Élodie Garnier/] },
    ],
  },
  {
    title: 'offers the nearest name for a misspelt one',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      {
        say: "Camile Lefevr can't reset",
        expect: [/^en \? I find nobody by the name “Camile Lefevr”. Did you mean one of these\? \[Camille Lefèvre/],
      },
      { say: 'yes', expect: [/^en technician: Camille Lefèvre/] },
    ],
  },
  {
    title: 'says once that nobody has that name and asks for another',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      {
        say: 'ingen.alls@contoso.example kan inte logga in',
        expect: [/^sv \? Jag hittar ingen som heter ”ingen.alls@/],
      },
      { say: 'björn', expect: [/^sv technician: Björn Ek/] },
    ],
  },
];
