import type { Story } from './replay.ts';

export const pastedEvidence: readonly Story[] = [
  {
    title: 'says what a code means, in the language of the question, and asks nothing',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      {
        say: 'what is 33004?',
        expect: [/^en plain: 33004 ADPermissionsError – Rights are missing\..*\nLikely causes: .*\nLook next: /s],
      },
      { say: 'vad betyder hr=8023062C', expect: [/^sv plain: hr=8023062C – Anslutningen är inte skyddad/] },
      { say: 'SSPR_0029 signifie quoi ?', expect: [/^fr plain: SSPR_0029 .* – Refusé sur site/] },
      { say: 'what is event 39999?', expect: [/^en plain: I do not know the code 39999\./] },
    ],
  },
  {
    title: 'says what a code of the reset page means before it asks the helpdesk whom it concerns',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      { say: 'SSPR_0029', expect: [/^sv plain: SSPR_0029 .* – Avvisad lokalt/, /^sv \? Vilken person/] },
      { say: 'björn', expect: [/^sv technician: Björn Ek/] },
    ],
  },
  {
    title: 'says to the affected person what a code comes to, without internals',
    as: 'anna',
    locale: 'en',
    exchanges: [
      {
        say: 'what is 33006?',
        expect: [
          /^en plain: 33006 \w+ means that the attempt was refused because the account is locked or disabled\.$/,
        ],
      },
    ],
  },
  {
    title: 'takes a pasted output for the answer to its question',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      {
        say: 'adminCount : 1\nSamAccountName : aberg',
        expect: [/^en technician: Anna Berg .*The account is protected/],
      },
    ],
  },
  {
    title: 'adds an output that is pasted after the verdict to the case',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { say: "I don't know", expect: [/\? Is permission inheritance on/] },
      { say: 'no idea', expect: [/^en technician: Anna Berg/] },
      {
        say: 'PS C:\\> Get-ADUser\nadminCount : 1\nSamAccountName : aberg',
        expect: [/^en technician: Anna Berg .*The account is protected/],
      },
    ],
  },
];
