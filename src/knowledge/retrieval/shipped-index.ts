import packedIndex from './article-index.json' with { type: 'json' };
import { type ArticleIndex, unpackArticleIndex } from './article-index.ts';

let unpacked: ArticleIndex | undefined;

/** Unpacked at the first question, so that starting does not wait for it. */
export function shippedIndex(): ArticleIndex {
  unpacked ??= unpackArticleIndex(packedIndex);
  return unpacked;
}
