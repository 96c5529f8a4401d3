import type { Exchange, Story } from './replay.ts';

type Told = Pick<Story, 'title' | 'exchanges'>;

const helpdesk = { as: 'hugo', reads: 'descriptions' } as const;
const inEnglish = (told: Told): Story => ({ ...helpdesk, locale: 'en', ...told });
const inFrench = (told: Told): Story => ({ ...helpdesk, locale: 'fr', ...told });
const inSwedish = (told: Told): Story => ({ ...helpdesk, locale: 'sv', ...told });

const ask = {
  en: {
    say: 'How does password writeback work?',
    expect: [
      /^en \? I am not sure .* \[Why an organisation uses writeback \| How a written back password travels \| The order of repairing writeback \| None of these\]$/,
    ],
  },
  fr: {
    say: 'Quelle est la licence ?',
    expect: [
      /^fr \? Je ne suis pas sûr .* \[La licence nécessaire à la réécriture \| .* \| .* \| Aucun de ces sujets\]$/,
    ],
  },
  sv: {
    say: 'Vilken licens gäller?',
    expect: [/^sv \? Jag är inte säker .* \[Licensen som tillbakaskrivning kräver \| .* \| .* \| Inget av dem\]$/],
  },
} satisfies Readonly<Record<string, Exchange>>;

const travels = /^en article: How a written back password travels <https:\/\/learn\.microsoft\.com\S+> \d{4}-\d\d-\d\d/;
const licenceInFrench =
  /^fr article: La licence nécessaire à la réécriture <https:\/\/learn\.microsoft\.com\S+> \d{4}-\d\d-\d\d/;
const licenceInSwedish =
  /^sv article: Licensen som tillbakaskrivning kräver <https:\/\/learn\.microsoft\.com\S+> \d{4}-\d\d-\d\d/;
const unknown = /^en plain: I do not know: none of my documents/;
const openCase: Exchange = { say: "anna berg can't reset", expect: [/\? What is adminCount/] };
const stillOpen = /^en \? What is adminCount/;

export const articles: readonly Story[] = [
  inEnglish({
    title: 'answers at once, with its source and day, what it is sure of',
    exchanges: [
      {
        say: 'Which ports does writeback use?',
        expect: [/^en article: The ports that writeback uses <https:\S+> \d{4}-\d\d-\d\d/],
      },
    ],
  }),
  inEnglish({
    title: 'shows the article whose button is pressed, and keeps the others at hand',
    exchanges: [
      ask.en,
      {
        press: 'How a written back password travels',
        expect: [
          /^en article: How a written .*\[Why an organisation uses writeback \| The order of repairing writeback\]$/,
        ],
      },
    ],
  }),
  inFrench({
    title: 'shows the article whose button is pressed, in French',
    exchanges: [ask.fr, { press: 'La licence nécessaire à la réécriture', expect: [licenceInFrench] }],
  }),
  inSwedish({
    title: 'shows the article whose button is pressed, in Swedish',
    exchanges: [ask.sv, { press: 'Licensen som tillbakaskrivning kräver', expect: [licenceInSwedish] }],
  }),
  inEnglish({
    title: 'takes the number of an article, and then a number of the new list',
    exchanges: [
      ask.en,
      { say: '2', expect: [travels] },
      { say: 'the second one', expect: [/^en article: The order of repairing writeback/] },
    ],
  }),
  inFrench({
    title: 'takes the number, in French',
    exchanges: [ask.fr, { say: 'la deuxième', expect: [/^fr article: La licence pour les comptes/] }],
  }),
  inSwedish({
    title: 'takes the number, in Swedish',
    exchanges: [ask.sv, { say: 'nr 1', expect: [licenceInSwedish] }],
  }),
  inEnglish({
    title: 'takes the title, or words of it',
    exchanges: [
      ask.en,
      { say: 'How a written back password travels', expect: [travels] },
      ask.en,
      { say: 'the one about the order', expect: [/^en article: The order of repairing/] },
    ],
  }),
  inFrench({
    title: 'takes words of the title, in French',
    exchanges: [ask.fr, { say: 'licence nécessaire', expect: [licenceInFrench] }],
  }),
  inSwedish({
    title: 'takes words of the title, in Swedish',
    exchanges: [ask.sv, { say: 'den om tillbakaskrivning', expect: [licenceInSwedish] }],
  }),
  inEnglish({
    title: 'goes on as usual when something else is written',
    exchanges: [
      ask.en,
      { say: 'thanks', expect: [/^en plain: You are welcome/] },
      { say: "zoe.fontaine@contoso.example can't reset", expect: [/^en technician: Zoé Fontaine/] },
      { say: '2', expect: [/^en plain: I explain why/] },
    ],
  }),
  inEnglish({
    title: 'leaves an open question as it is, asks it again, and never lets a number mean two things',
    exchanges: [
      openCase,
      { ...ask.en, expect: [...ask.en.expect, stillOpen] },
      { say: '5', expect: [travels, stillOpen] },
      { press: '1', expect: [/^en technician: Anna Berg/] },
    ],
  }),
  inEnglish({
    title: 'takes a number of the open question for the open question',
    exchanges: [
      { say: "camille can't reset", expect: [/^en \? I found several people/] },
      { ...ask.en, expect: [...ask.en.expect, /^en \? I found several people/] },
      { say: '1', expect: [/^en technician: Camille/] },
    ],
  }),
  inEnglish({
    title: 'shows an article from an old list after the case was answered, and changes nothing of it',
    exchanges: [
      ask.en,
      openCase,
      { pressFirst: 'How a written back password travels', expect: [travels, stillOpen] },
      { pressFirst: 'How a written back password travels', expect: [travels, stillOpen] },
      { say: 'empty or 0', expect: [/^en technician: Anna Berg/] },
    ],
  }),
  inEnglish({
    title: 'says that it does not know when none of the subjects is meant',
    exchanges: [ask.en, { press: 'None of these', expect: [unknown] }, ask.en, { say: 'neither', expect: [unknown] }],
  }),
  inFrench({
    title: 'says that it does not know when none of the subjects is meant, in French',
    exchanges: [ask.fr, { say: 'aucun de ces sujets', expect: [/^fr plain: Je ne sais pas/] }],
  }),
  inSwedish({
    title: 'says that it does not know when none of the subjects is meant, in Swedish',
    exchanges: [ask.sv, { say: 'inget av dem', expect: [/^sv plain: Det vet jag inte/] }],
  }),
  inEnglish({
    title: 'says the list, or the article, again in another language',
    exchanges: [
      ask.en,
      { say: 'på svenska', expect: [/^sv plain/, /^sv \? Jag är inte säker/] },
      { say: '2', expect: [/^sv article: /] },
      { say: 'en français', expect: [/^fr plain/, /^fr article: /] },
    ],
  }),
  inEnglish({
    title: 'drops the list when it is cancelled',
    exchanges: [
      ask.en,
      { say: 'cancel', expect: [/^en plain: Cancelled/] },
      { say: '2', expect: [/^en plain: I explain why/] },
    ],
  }),
  inEnglish({
    title: 'shows nothing for an article that it does not have, and says so',
    exchanges: ['no-such-article', '__proto__', 'constructor', '', 'holds', 'dont-know'].map((choice) => ({
      forge: { questionId: 'articles', choice },
      expect: [/^en plain: That article is no longer/],
    })),
  }),
];

/** Questions that no document answers and that sound like a failure all the same. */
export const looks: readonly Story[] = [
  {
    title: 'offers to look into the case when nothing fits and something seems to have failed',
    as: 'zoe',
    locale: 'en',
    reads: 'descriptions',
    exchanges: [
      {
        say: 'Can I find out how errors are counted worldwide?',
        expect: [unknown, /^en \? It sounds as if something has failed.* \[Yes, look into it \| No, thank you\]$/],
      },
      { say: 'yes', expect: [/^en person: /] },
      { pressFirst: 'Yes, look into it', expect: [/^en plain: That question is no longer open/] },
    ],
  },
  {
    title: 'looks when the button is pressed, in French',
    as: 'zoe',
    locale: 'fr',
    reads: 'descriptions',
    exchanges: [
      {
        say: 'Peut-on savoir comment une erreur est comptée dans le monde ?',
        expect: [/^fr plain: Je ne sais pas/, /^fr \? On dirait que quelque chose a échoué/],
      },
      { press: 'Oui, regardez', expect: [/^fr person: /] },
    ],
  },
  {
    title: 'asks the helpdesk whom it is about, in Swedish',
    as: 'hugo',
    locale: 'sv',
    reads: 'descriptions',
    exchanges: [
      {
        say: 'Hur länge varar ett fel vanligtvis?',
        expect: [/^sv plain: Det vet jag inte/, /^sv \? Det låter som om något har misslyckats/],
      },
      { say: 'ja, undersök det', expect: [/^sv \? Vilken person/] },
    ],
  },
  {
    title: 'lets it be when the offer is declined',
    as: 'zoe',
    locale: 'sv',
    reads: 'descriptions',
    exchanges: [
      {
        say: 'Hur länge varar ett fel vanligtvis?',
        expect: [/^sv plain: Det vet jag inte/, /^sv \? Det låter/],
      },
      { say: 'nej tack', expect: [/^sv plain: Då låter jag det vara/] },
      { say: 'ja', expect: [/^sv plain: Jag förklarar/] },
    ],
  },
  {
    title: 'offers nothing while a question about a case is open',
    as: 'hugo',
    locale: 'en',
    reads: 'descriptions',
    exchanges: [
      openCase,
      { say: 'Can I find out how errors are counted worldwide?', expect: [unknown, stillOpen] },
      { say: 'empty or 0', expect: [/^en technician: Anna Berg/] },
    ],
  },
  {
    title: 'does not look because of a press on what was never offered',
    as: 'zoe',
    locale: 'en',
    exchanges: ['look', 'none', ''].map((choice) => ({
      forge: { questionId: 'look-offer', choice },
      expect: [/^en plain: That question is no longer open/],
    })),
  },
];
