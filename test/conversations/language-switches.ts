import type { Story } from './replay.ts';

export const languageSwitches: readonly Story[] = [
  {
    title: 'answers again in the language asked for and keeps to it',
    as: 'zoe',
    locale: 'sv',
    exchanges: [
      { say: 'varför nekas mitt lösenord', expect: [/^sv person: /] },
      {
        say: 'in English please',
        expect: [/^en plain: I will speak English/, /^en person: The new password was refused/],
      },
      { say: 'varför nekas mitt lösenord', expect: [/^en person: /] },
      { say: 'en français', expect: [/^fr plain: Je vous parlerai/, /^fr person: /] },
    ],
  },
  {
    title: 'asks the open question again in the language asked for, and takes its answers',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\[Empty or 0 \| 1 \| I don’t know\]/] },
      {
        say: 'på svenska',
        expect: [/^sv plain: Jag talar svenska/, /^sv technician: .*\[Tomt eller 0 \| 1 \| Jag vet inte\]/],
      },
      { press: '1', expect: [/^sv technician: Anna Berg/] },
    ],
  },
  {
    title: 'asks whom it is about again in the language asked for',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "camille can't reset", expect: [/None of these\]/] },
      {
        say: 'en français svp',
        expect: [/^fr plain: /, /^fr \? J’ai trouvé plusieurs personnes.*Aucune de ces personnes\]/],
      },
    ],
  },
  {
    title: 'answers in the language of the words, whatever the client speaks',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "pourquoi zoé n'arrive pas à changer son mot de passe ?", expect: [/^fr technician/] },
      { say: 'varför kan inte björn återställa?', expect: [/^sv technician/] },
      { say: "why can't lars reset?", expect: [/^en technician/] },
    ],
  },
  {
    title: 'answers one question in the language it names',
    as: 'zoe',
    locale: 'en',
    exchanges: [{ say: 'Why did my reset fail, in Swedish please?', expect: [/^sv person: /] }],
  },
  {
    title: 'does not take a French colleague for a wish for French',
    as: 'hugo',
    locale: 'en',
    exchanges: [{ say: 'my French colleague cannot reset', expect: [/^en \? Which person/] }],
  },
  {
    title: 'says its last words again in the language asked for',
    as: 'zoe',
    locale: 'sv',
    exchanges: [
      { say: 'hej', expect: [/^sv plain: Hej/] },
      { say: 'på franska tack', expect: [/^fr plain: Je vous parlerai/, /^fr plain: Bonjour/] },
    ],
  },
];
