import type { Story } from './replay.ts';

export const cancellations: readonly Story[] = [
  {
    title: 'drops the open question, once',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      { say: 'anna berg kan inte återställa', expect: [/\? Vilket värde har adminCount/] },
      { say: 'avbryt tack', expect: [/^sv plain: Avbrutet/] },
      { say: 'avbryt', expect: [/^sv plain: Det finns inget att avbryta/] },
    ],
  },
  {
    title: 'is cancelled in whatever language, politely or not',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "camille can't reset", expect: [/^en \? I found several people/] },
      { say: 'never mind', expect: [/^en plain: Cancelled/] },
      { say: "camille can't reset", expect: [/^en \? I found several people/] },
      { say: "annulez s'il vous plaît", expect: [/^fr plain: C’est annulé/] },
    ],
  },
  {
    title: 'does not take a forgotten password for a wish to forget it',
    as: 'zoe',
    locale: 'fr',
    exchanges: [{ say: 'oublié mon mot de passe', expect: [/^fr person: /] }],
  },
];
