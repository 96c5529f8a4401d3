import type { ArticleId } from '../articles/index.ts';
import type { CauseId } from '../causes/index.ts';
import type { CheckId } from '../checks/index.ts';
import type { CodeId } from '../codes/index.ts';
import type { ArticleTexts } from '../define-article.ts';
import type { CauseTexts } from '../define-cause.ts';
import type { CheckTexts } from '../define-check.ts';
import type { CodeTexts } from '../define-code.ts';
import type { FixTexts } from '../define-fix.ts';
import type { FixId } from '../fixes/index.ts';

/** Translations of the texts that stand in English beside an article, a cause, a check, a fix or a code. A missing one stops the build. */
export interface KnowledgeTexts {
  readonly articles: Readonly<Record<ArticleId, ArticleTexts>>;
  readonly causes: Readonly<Record<CauseId, CauseTexts>>;
  readonly checks: Readonly<Record<CheckId, CheckTexts>>;
  readonly fixes: Readonly<Record<FixId, FixTexts>>;
  readonly codes: Readonly<Record<CodeId, CodeTexts>>;
}
