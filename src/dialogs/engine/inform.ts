import { findArticle, type KnownArticle } from '../../knowledge/articles/index.ts';
import { findArticles } from '../../knowledge/find-articles.ts';
import { relatedArticles } from '../../knowledge/related-articles.ts';
import type { Understood } from '../understand/understand.ts';
import type { Advanced } from './advanced.ts';
import { askAgain } from './ask-again.ts';
import { noneOfThese } from './choices.ts';
import type { DialogState, Offer, Slots } from './dialog-state.ts';
import { slotsFrom } from './slots-from.ts';

const mostFurther = 2;

/** Answers from the documents: one article, three to choose from, or that none fits. The open question stays open. */
export function inform(state: DialogState, understood: Understood): Advanced {
  const found = findArticles(understood.text);
  const slots = understood.tellsOfFailure ? slotsOfCase(understood) : null;
  switch (found.kind) {
    case 'answer':
      return showArticle(state, found.article, []);
    case 'suggestions': {
      const choices = [...found.articles.map(({ id }) => id), noneOfThese];
      return offerArticles(state, { choices, besides: null, slots });
    }
    case 'nothing':
      return fitsNothing(state, slots);
  }
}

/**
 * What somebody chose from a list of articles, whether it stands open or is old: an article is about nobody, so it is
 * shown to whoever asks for it.
 */
export function chooseArticle(state: DialogState, choice: string): Advanced {
  if (choice === noneOfThese) return fitsNothing(state, state.offer?.slots ?? null);
  const article = findArticle(choice);
  if (article === undefined) return { state, effects: [{ kind: 'say', phrase: 'article.gone' }, ...askAgain(state)] };
  return showArticle(state, article, listedWith(state, choice));
}

/** The list that it was chosen from; the same when it is chosen once more. */
function listedWith({ offer }: DialogState, choice: string): readonly string[] {
  if (offer?.about !== 'article') return [];
  return offer.choices.includes(choice) || offer.besides === choice ? offer.choices : [];
}

function showArticle(state: DialogState, article: KnownArticle, listed: readonly string[]): Advanced {
  const related = relatedArticles(article).map(({ id }) => id);
  const further = new Set([...listed, ...related].filter((id) => id !== article.id && findArticle(id) !== undefined));
  return offerArticles(state, { choices: [...further].slice(0, mostFurther), besides: article.id, slots: null });
}

type ArticleOffer = Extract<Offer, { about: 'article' }>;

function offerArticles(state: DialogState, listed: Pick<ArticleOffer, 'choices' | 'besides' | 'slots'>): Advanced {
  const firstNumber = (state.question?.choices.length ?? 0) + 1;
  const offer: Offer = { about: 'article', firstNumber, ...listed };
  return { state: { ...state, offer }, effects: [{ kind: 'offer', offer }, ...askAgain(state)] };
}

/** What sounds like a failure after all is offered to be looked into, unless a case is being asked about already. */
function fitsNothing(state: DialogState, slots: Slots | null): Advanced {
  const offer: Offer | null = slots === null || state.question !== null ? null : { about: 'look', slots };
  const offered = offer === null ? [] : [{ kind: 'offer' as const, offer }];
  return {
    state: { ...state, offer, lastPhrase: 'article.none' },
    effects: [{ kind: 'say', phrase: 'article.none' }, ...offered, ...askAgain(state)],
  };
}

/** Words of a question name hardly anybody, and "people" in it are people in general. */
function slotsOfCase(understood: Understood): Slots {
  const slots = slotsFrom(understood);
  return slots.soundsLikeName ? slots : { ...slots, personText: null, speaksOfOthers: false };
}
