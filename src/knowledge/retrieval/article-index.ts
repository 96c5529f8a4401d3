/** For each feature the articles that have it and how much it speaks for them. */
export interface PostingTable {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** Rarity of each feature. */
  readonly rarity: Float32Array;
  /** Where the postings of each feature begin; one more entry than keys. */
  readonly starts: Uint32Array;
  /** Numbers of articles. */
  readonly articles: Uint8Array;
  /** Whole numbers times `scale`. */
  readonly weights: Uint8Array;
  readonly scale: number;
}

export interface ArticleIndex {
  readonly ids: readonly string[];
  readonly grams: PostingTable;
  readonly stems: PostingTable;
  /** Rarity of a piece of a word that no article has. */
  readonly unknownRarity: number;
}

/** The index as it stands in a file: the arrays as base64. */
export interface PackedArticleIndex {
  readonly ids: readonly string[];
  readonly unknownRarity: number;
  readonly grams: PackedTable;
  readonly stems: PackedTable;
}

export interface PackedTable {
  readonly keys: string;
  readonly rarity: string;
  readonly counts: string;
  readonly articles: string;
  readonly weights: string;
  readonly scale: number;
}

export function unpackArticleIndex(packed: PackedArticleIndex): ArticleIndex {
  return {
    ids: packed.ids,
    unknownRarity: packed.unknownRarity,
    grams: unpackTable(packed.grams),
    stems: unpackTable(packed.stems),
  };
}

function unpackTable(packed: PackedTable): PostingTable {
  const counts = bytesOf(packed.counts);
  const starts = new Uint32Array(counts.length + 1);
  for (const [index, count] of counts.entries()) starts[index + 1] = (starts[index] ?? 0) + count;
  return {
    keys: new Uint32Array(bytesOf(packed.keys).buffer),
    rarity: new Float32Array(bytesOf(packed.rarity).buffer),
    starts,
    articles: bytesOf(packed.articles),
    weights: bytesOf(packed.weights),
    scale: packed.scale,
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
