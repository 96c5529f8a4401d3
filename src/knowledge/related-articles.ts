import { findArticle, type KnownArticle } from './articles/index.ts';
import { scoreArticles } from './retrieval/score-articles.ts';
import { shippedIndex } from './retrieval/shipped-index.ts';

/** Nearest articles read one by one: from here on somebody who asks for the one may well ask for the other next. */
const leastLikeness = 0.2;
const mostRelated = 2;

/** What stands beside an article on its shelf and is asked about in the same words; the same in every language. */
export function relatedArticles({ id, topic, texts }: KnownArticle): readonly KnownArticle[] {
  const alike = scoreArticles(shippedIndex(), `${texts.title} ${texts.answer}`).filter(
    ({ likeness }) => likeness >= leastLikeness,
  );
  return alike
    .flatMap((scored) => findArticle(scored.id) ?? [])
    .filter((article) => article.id !== id && article.topic === topic)
    .slice(0, mostRelated);
}
