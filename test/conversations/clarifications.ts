import type { Story } from './replay.ts';

export const clarifications: readonly Story[] = [
  {
    title: 'asks the helpdesk whom it is about when nobody is named',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: 'my colleague cannot reset', expect: [/^en \? Which person is it about\?/] },
      { say: 'björn', expect: [/^en technician: Björn Ek/] },
    ],
  },
  {
    title: 'asks a second question after "I don\'t know", and then says what it has',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { say: "I don't know", expect: [/^en technician: Anna Berg .*\? Is permission inheritance on/] },
      { say: 'no idea', expect: [/^en technician: Anna Berg .*refuses the password operation {2}» powershell/] },
    ],
  },
  {
    title: 'lets somebody off who does not know whom it is about',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: 'la réinitialisation échoue', expect: [/^fr \? De quelle personne/] },
      { say: 'je ne sais pas', expect: [/^fr plain: Sans savoir de qui il s’agit/] },
    ],
  },
  {
    title: 'takes a number, a label in any language, a part of a label or yes for an answer',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { say: 'vide ou 0', expect: [/: Permission inheritance is switched off|: .*inherit/i] },
      { say: "lars can't reset", expect: [/\? What is adminCount/] },
      { say: 'option 3', expect: [/\? Is permission inheritance on/] },
      { say: 'yes it is', expect: [/Lars Öberg .*protected/] },
    ],
  },
];
