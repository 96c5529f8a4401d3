import { findArticle, type KnownArticle } from './articles/index.ts';
import { scoreArticles } from './retrieval/score-articles.ts';
import { shippedIndex } from './retrieval/shipped-index.ts';
import { wordsOf } from './retrieval/words-of.ts';

export type FoundArticles =
  | { readonly kind: 'answer'; readonly article: KnownArticle; readonly score: number }
  /** Three, likeliest first. */
  | { readonly kind: 'suggestions'; readonly articles: readonly KnownArticle[] }
  | { readonly kind: 'nothing' };

/** Below this no article is like the text; texts about other things stay below it. docs/decisions/0013-finding-articles.md */
const leastLikeness = 0.14;
/** From here on nine answers of ten are right: 89 % of held-out examples, more of the paraphrases. */
const leastConfidence = 0.16;
/** One word names a subject, but not what somebody wants to know about it. */
const fewestWords = 2;

/** The article that answers a question in any of the languages, three to choose from when unsure, or nothing. */
export function findArticles(text: string): FoundArticles {
  const scored = scoreArticles(shippedIndex(), text);
  const likely = scored.slice(0, 3);
  if (likely.every(({ likeness }) => likeness < leastLikeness)) return { kind: 'nothing' };
  const [article, ...others] = likely.flatMap(({ id }) => findArticle(id) ?? []);
  if (article === undefined) return { kind: 'nothing' };
  const likeness = likely[0]?.likeness ?? 0;
  const lead = (likely[0]?.score ?? 0) - (likely[1]?.score ?? 0);
  const isSure =
    likeness >= leastLikeness && likeness * (lead + 0.2) >= leastConfidence && wordsOf(text).length >= fewestWords;
  return isSure
    ? { kind: 'answer', article, score: likeness }
    : { kind: 'suggestions', articles: [article, ...others] };
}
