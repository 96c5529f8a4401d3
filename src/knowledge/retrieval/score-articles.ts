import type { ArticleIndex, PostingTable } from './article-index.ts';
import { featuresOf, type TextFeatures } from './features-of.ts';

export interface ScoredArticle {
  readonly id: string;
  /** Between 0 and 2: share of the best by pieces of words plus share of the best by words. */
  readonly score: number;
  /** Between 0 and 1: how alike the pieces of words are, whatever the other articles are like. */
  readonly likeness: number;
}

/** All articles, best first. Deterministic, below a millisecond. */
export function scoreArticles(index: ArticleIndex, text: string): readonly ScoredArticle[] {
  const features = featuresOf(text);
  const likenesses = likenessesOf(index, features);
  const words = wordScoresOf(index, features);
  const bestLikeness = Math.max(...likenesses) || 1;
  const bestWords = Math.max(...words) || 1;
  return index.ids
    .map((id, at) => ({
      id,
      likeness: likenesses[at] ?? 0,
      score: (likenesses[at] ?? 0) / bestLikeness + (words[at] ?? 0) / bestWords,
    }))
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** Cosine of the rarity-weighted pieces of words with the average question to each article. */
function likenessesOf({ ids, grams, unknownRarity }: ArticleIndex, features: TextFeatures): Float64Array {
  const sums = new Float64Array(ids.length);
  let squares = 0;
  for (const [gram, count] of features.grams) {
    const at = find(grams.keys, gram);
    const weight = (1 + Math.log(count)) * (at < 0 ? unknownRarity : (grams.rarity[at] ?? 0));
    squares += weight * weight;
    if (at >= 0) add({ table: grams, at, weight, sums });
  }
  const length = Math.sqrt(squares) || 1;
  return sums.map((sum) => sum / length);
}

function wordScoresOf({ ids, stems }: ArticleIndex, features: TextFeatures): Float64Array {
  const sums = new Float64Array(ids.length);
  for (const stem of features.stems) {
    const at = find(stems.keys, stem);
    if (at >= 0) add({ table: stems, at, weight: 1, sums });
  }
  return sums;
}

interface Adding {
  readonly table: PostingTable;
  readonly at: number;
  readonly weight: number;
  readonly sums: Float64Array;
}

function add({ table, at, weight, sums }: Adding): void {
  const end = table.starts[at + 1] ?? 0;
  for (let posting = table.starts[at] ?? 0; posting < end; posting += 1) {
    const article = table.articles[posting] ?? 0;
    sums[article] = (sums[article] ?? 0) + weight * (table.weights[posting] ?? 0) * table.scale;
  }
}

/** Position of a key in an ascending list; -1: not there. */
function find(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = keys[middle] ?? 0;
    if (value === key) return middle;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
