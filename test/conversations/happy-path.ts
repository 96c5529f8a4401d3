import type { Story } from './replay.ts';

export const happyPath: readonly Story[] = [
  {
    title: 'gets a helpdesk member from a first name to the cause in two turns',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      {
        say: "anna berg can't reset",
        expect: [/^en technician: Anna Berg .*refuses the password operation \? What is adminCount .*Empty or 0 \| 1/],
      },
      { press: '1', expect: [/^en technician: Anna Berg .*: The account is protected in AD $/] },
      { say: 'thanks a lot!', expect: [/^en plain: You are welcome/] },
    ],
  },
  {
    title: 'tells a person about themself in three sentences, greeting and question in one message',
    as: 'zoe',
    locale: 'en',
    exchanges: [
      {
        say: "bonjour, je n'arrive pas à changer mon mot de passe",
        expect: [/^fr person: Le nouveau mot de passe a été refusé.* Choisissez .* Personne d’autre/],
      },
    ],
  },
  {
    title: 'looks for the person whom a Swedish possessive names',
    as: 'hugo',
    locale: 'sv',
    exchanges: [{ say: 'Zoés lösenord nekas', expect: [/^sv technician: Zoé Fontaine .*förbjudet/] }],
  },
  {
    title: 'tells that the last reset worked',
    as: 'bjorn',
    locale: 'sv',
    exchanges: [{ say: 'min återställning funkar inte', expect: [/^sv person: Din senaste återställning lyckades/] }],
  },
];
