import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildArticleIndex } from './build-article-index.ts';
import { readArticleQuestions, readArticleSentences } from './read-article-lines.ts';

const folder = import.meta.dirname;
const index = buildArticleIndex([...readArticleQuestions(folder), ...readArticleSentences()]);
writeFileSync(resolve(folder, '../src/knowledge/retrieval/article-index.json'), `${JSON.stringify(index, null, 2)}\n`);
