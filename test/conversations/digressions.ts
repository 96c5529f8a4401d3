import type { Story } from './replay.ts';

export const digressions: readonly Story[] = [
  {
    title: 'explains itself in the middle of a question and then asks the question again',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { say: 'help', expect: [/^en plain: I find out why/, /^en \? What is adminCount/] },
      { say: 'who are you?', expect: [/^en plain: I am Writeback Desk/, /^en \? What is adminCount/] },
      { say: 'empty or 0', expect: [/^en technician: Anna Berg/] },
    ],
  },
  {
    title: 'takes thanks and greetings in the middle of a question',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: "camille n'arrive pas à réinitialiser", expect: [/^fr \? J’ai trouvé plusieurs personnes/] },
      { say: 'merci', expect: [/^fr plain: Je vous en prie/, /^fr \? J’ai trouvé plusieurs personnes/] },
      { say: 'bonjour', expect: [/^fr plain: Bonjour/, /^fr \? J’ai trouvé plusieurs personnes/] },
    ],
  },
  {
    title: 'starts anew when asked about somebody else instead of being answered',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { say: "and why can't zoe.fontaine@contoso.example reset?", expect: [/^en technician: Zoé Fontaine/] },
    ],
  },
];
