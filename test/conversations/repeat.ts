import type { Story } from './replay.ts';

export const repeat: readonly Story[] = [
  {
    title: 'says the last thing again, and that there was none',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      { say: 'repetera', expect: [/^sv plain: Jag har inte sagt något/] },
      { say: 'Zoés lösenord nekas', expect: [/^sv technician: Zoé Fontaine/] },
      { say: 'kan du upprepa det?', expect: [/^sv technician: Zoé Fontaine/] },
    ],
  },
  {
    title: 'repeats a question that can still be answered',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: "camille n'arrive pas à réinitialiser", expect: [/plusieurs personnes/] },
      { say: 'peux-tu répéter ?', expect: [/plusieurs personnes/] },
      { say: '1', expect: [/^fr technician: Camille Lefèvre/] },
    ],
  },
];
