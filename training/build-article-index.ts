import type { PackedArticleIndex, PackedTable } from '../src/knowledge/retrieval/article-index.ts';
import { featuresOf } from '../src/knowledge/retrieval/features-of.ts';

/** A question or a sentence of the answer, and the article it belongs to. */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
}

type Weights = Map<number, Map<number, number>>;

/** Weights below this change no ranking and would be half of the file. */
const leastWeight = 0.008;

/** One index for all languages: the same lines always give the same index. */
export function buildArticleIndex(lines: readonly ArticleLine[]): PackedArticleIndex {
  const ids = [...new Set(lines.map(({ id }) => id))].toSorted();
  const rows = lines.map(({ id, text }) => ({ article: ids.indexOf(id), features: featuresOf(text) }));
  const grams = centroids(rows, ids.length);
  const unknownRarity = Math.log((rows.length + 1) / 0.5);
  return { ids, unknownRarity, grams: pack(grams.weights, grams.rarity), stems: pack(wordWeights(rows, ids.length)) };
}

interface Row {
  readonly article: number;
  readonly features: ReturnType<typeof featuresOf>;
}

/** The average direction of all lines of an article, each line of length one. */
function centroids(rows: readonly Row[], articleCount: number) {
  const lineCounts = new Map<number, number>();
  for (const { features } of rows) {
    for (const gram of features.grams.keys()) lineCounts.set(gram, (lineCounts.get(gram) ?? 0) + 1);
  }
  const rarity = new Map([...lineCounts].map(([gram, count]) => [gram, Math.log((rows.length + 1) / (count + 0.5))]));
  const weights: Weights = new Map();
  const squares = new Float64Array(articleCount);
  for (const { article, features } of rows) {
    const line = [...features.grams].map(([gram, n]) => [gram, (1 + Math.log(n)) * (rarity.get(gram) ?? 0)] as const);
    const length = Math.sqrt(line.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [gram, weight] of line) addTo(weights, gram, article, weight / length);
  }
  for (const byArticle of weights.values()) {
    for (const [article, weight] of byArticle) squares[article] = (squares[article] ?? 0) + weight * weight;
  }
  for (const byArticle of weights.values()) {
    for (const [article, weight] of byArticle) {
      const share = weight / (Math.sqrt(squares[article] ?? 0) || 1);
      if (share < leastWeight) byArticle.delete(article);
      else byArticle.set(article, share);
    }
  }
  return { weights, rarity };
}

/** BM25 with k1 = 1.2 and b = 0.75, all lines of an article taken as one document. */
function wordWeights(rows: readonly Row[], articleCount: number): Weights {
  const counts: Weights = new Map();
  const lengths = new Float64Array(articleCount);
  for (const { article, features } of rows) {
    lengths[article] = (lengths[article] ?? 0) + features.stems.length;
    for (const stem of features.stems) addTo(counts, stem, article, 1);
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / articleCount;
  const weights: Weights = new Map();
  for (const [stem, byArticle] of counts) {
    const rarity = Math.log(1 + (articleCount - byArticle.size + 0.5) / (byArticle.size + 0.5));
    for (const [article, count] of byArticle) {
      const length = (lengths[article] ?? 0) / average;
      addTo(weights, stem, article, (rarity * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length)));
    }
  }
  return weights;
}

function addTo(weights: Weights, key: number, article: number, weight: number): void {
  const byArticle = weights.get(key) ?? new Map<number, number>();
  byArticle.set(article, (byArticle.get(article) ?? 0) + weight);
  weights.set(key, byArticle);
}

function pack(weights: Weights, rarity: ReadonlyMap<number, number> = new Map()): PackedTable {
  const keys = [...weights.keys()].toSorted((a, b) => a - b);
  const postings = keys.map((key) => [...(weights.get(key) ?? [])].toSorted(([a], [b]) => a - b));
  const flat = postings.flat();
  const scale = flat.reduce((most, [, weight]) => Math.max(most, weight), 0) / 255 || 1;
  return {
    keys: base64(new Uint32Array(keys)),
    rarity: base64(new Float32Array(rarity.size === 0 ? [] : keys.map((key) => rarity.get(key) ?? 0))),
    counts: base64(Uint8Array.from(postings, ({ length }) => length)),
    articles: base64(Uint8Array.from(flat, ([article]) => article)),
    weights: base64(Uint8Array.from(flat, ([, weight]) => Math.max(1, Math.round(weight / scale)))),
    scale,
  };
}

function base64(array: Uint8Array | Uint32Array | Float32Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}
