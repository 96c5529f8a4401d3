import type { SeedReference } from './seed-documents.ts';
import type { SourceId } from './sources.ts';

/** What an article is about: the shelf it stands on. */
export const articleTopics = [
  'basics',
  'operations',
  'licences',
  'setup',
  'connect-server',
  'network',
  'rights',
  'password-rules',
  'cloud-sync',
  'sign-in',
  'registration',
  'evidence',
] as const;
export type ArticleTopic = (typeof articleTopics)[number];

/** Anybody may read an article, so it speaks of the product in general and never of one tenant. */
export interface ArticleTexts {
  readonly title: string;
  /** Two to five sentences, with the exact path or cmdlet where that helps. */
  readonly answer: string;
  /** What is different from the seed document or from older pages; null: nothing worth a remark. */
  readonly changed: string | null;
}

export interface Article<Id extends string = string> {
  readonly id: Id;
  readonly topic: ArticleTopic;
  /** The first one is cited first. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The day for which the answer is known to hold. */
  readonly asOf: string;
  /** The place in the seed documents that tells the same; null: none of them does. */
  readonly seed: SeedReference | null;
  readonly texts: ArticleTexts;
}

export function defineArticle<const Id extends string>(article: Article<Id>): Article<Id> {
  return article;
}
