import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { findArticle } from '../../knowledge/articles/index.ts';
import type { PhraseKey } from '../../knowledge/locales/phrase-table.ts';
import { wordsOf } from '../../knowledge/retrieval/words-of.ts';
import { articleTexts, say } from '../../knowledge/texts.ts';
import type { Intent, Understood } from '../understand/understand.ts';
import { lookIntoIt, noneOfThese } from './choices.ts';
import type { Offer } from './dialog-state.ts';
import { foldAnswer, isAroundAnswer, meansNone, numberIn } from './typed-answer.ts';

/** Everything else is a wish of its own, whatever its words. */
const mayTakeUp: ReadonlySet<Intent> = new Set([
  ...(['question', 'diagnose', 'unclear', 'elsewhere', 'small-talk'] as const),
  ...(['yes', 'no', 'dont-know'] as const),
]);

/** What of an offer somebody means who typed; undefined: they write about something else. `isAlone`: nothing else takes yes or no. */
export function matchOffer(offer: Offer, understood: Understood, isAlone: boolean): string | undefined {
  if (!mayTakeUp.has(understood.intent)) return undefined;
  const choices = offer.about === 'article' ? offer.choices : [lookIntoIt, noneOfThese];
  const firstNumber = offer.about === 'article' ? offer.firstNumber : 1;
  const text = foldAnswer(understood.text);
  const number = numberIn(text);
  if (number !== undefined) return choices[number - firstNumber];
  const labelled = choices.find((choice) => labelsOf(offer, choice).some((label) => foldAnswer(label) === text));
  const meant = labelled ?? titleMeant(choices, understood.text);
  return meant ?? (isAlone ? yesOrNo({ offer, choices, understood, text }) : undefined);
}

/** In every language in which it may be typed. */
function labelsOf({ about }: Offer, choice: string): readonly string[] {
  const said = (key: PhraseKey) => languages.map((language) => say(language, key as 'look.yes'));
  if (about === 'look') return said(choice === lookIntoIt ? 'look.yes' : 'look.no');
  if (choice === noneOfThese) return said('article.not-listed');
  return titlesOf(choice);
}

const leastLetters = 2;

/** The one article whose title has every word that was typed, such as `the one about the firewall`. */
function titleMeant(choices: readonly string[], text: string): string | undefined {
  const words = wordsOf(text).filter((word) => !isAroundAnswer(fold(word)) && word.length >= leastLetters);
  if (words.length === 0) return undefined;
  const fitting = choices.filter((choice) =>
    titlesOf(choice).some((title) => {
      const titled = new Set(wordsOf(title));
      return words.every((word) => titled.has(word));
    }),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function titlesOf(choice: string): readonly string[] {
  const article = findArticle(choice);
  return article === undefined ? [] : languages.map((language) => articleTexts(language, article.id).title);
}

interface Answering {
  readonly offer: Offer;
  readonly choices: readonly string[];
  readonly understood: Understood;
  readonly text: string;
}

/** `yes` where one thing is offered, `no` and `neither` where they may be answered. */
function yesOrNo({ offer, choices, understood, text }: Answering): string | undefined {
  const { intent, people, yesOrNo: said } = understood;
  const isNone =
    intent === 'no' || intent === 'dont-know' || meansNone(text) || (offer.about === 'look' && said === 'no');
  const isYes = intent === 'yes' || (offer.about === 'look' && said === 'yes');
  if (people.signInNames.length + people.names.length > 0) return undefined;
  if (isNone) return choices.find((choice) => choice === noneOfThese);
  const offered = choices.filter((choice) => choice !== noneOfThese);
  return isYes && offered.length === 1 ? offered[0] : undefined;
}
