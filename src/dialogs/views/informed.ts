import type { Language } from '../../core/language.ts';
import type { ArticleMessage, Message, Question } from '../../core/message.ts';
import { findArticle, type KnownArticle } from '../../knowledge/articles/index.ts';
import { sources } from '../../knowledge/sources.ts';
import { articleTexts, say } from '../../knowledge/texts.ts';
import { lookIntoIt, noneOfThese, offerIds } from '../engine/choices.ts';
import type { Offer } from '../engine/dialog-state.ts';
import { notice } from './notice.ts';

type ArticleOffer = Extract<Offer, { about: 'article' }>;

/** What is offered, in words: an article with its source and what else may be read, subjects to choose from, or a look into a case. */
export function informed(offer: Offer, language: Language): Message {
  if (offer.about === 'look') return { kind: 'question', language, question: lookQuestion(language) };
  if (offer.besides === null) {
    return {
      kind: 'question',
      language,
      question: articleQuestion(offer, language, say(language, 'article.suggestions')),
    };
  }
  const article = findArticle(offer.besides);
  if (article === undefined) return { ...notice(language, say(language, 'article.gone')), isPublic: true };
  const question = articleQuestion(offer, language, say(language, 'article.further'));
  return articleMessage(article, language, question.choices.length === 0 ? null : question);
}

function articleMessage(
  { id, sources: cited, asOf }: KnownArticle,
  language: Language,
  question: Question | null,
): ArticleMessage {
  const { title, answer, changed } = articleTexts(language, id);
  const { title: source, url } = sources[cited[0]];
  return { kind: 'article', language, title, answer, changed, source: { title: source, url }, asOf, question };
}

function articleQuestion({ choices, firstNumber }: ArticleOffer, language: Language, text: string): Question {
  const known = choices.filter((id) => id === noneOfThese || findArticle(id) !== undefined);
  const labelled = known.map((id) => ({ id, label: labelOf(id, language) }));
  return { id: offerIds.article, text, hint: null, choices: labelled, firstNumber };
}

function labelOf(choice: string, language: Language): string {
  const article = findArticle(choice);
  return article === undefined ? say(language, 'article.not-listed') : articleTexts(language, article.id).title;
}

function lookQuestion(language: Language): Question {
  const choices = [
    { id: lookIntoIt, label: say(language, 'look.yes') },
    { id: noneOfThese, label: say(language, 'look.no') },
  ];
  return { id: offerIds.look, text: say(language, 'look.offer'), hint: null, choices };
}
