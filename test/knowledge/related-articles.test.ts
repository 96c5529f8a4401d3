import { expect, it } from 'vitest';
import { articles } from '../../src/knowledge/articles/index.ts';
import { relatedArticles } from '../../src/knowledge/related-articles.ts';

const relatedTo = (id: string) =>
  articles.filter((article) => article.id === id).flatMap((article) => relatedArticles(article).map((one) => one.id));

it.each([
  ['ports', []],
  ['firewall-addresses', ['government-and-china-addresses', 'ports']],
  ['protected-accounts', ['inheritance']],
  ['licences-for-writeback', ['old-licence-names', 'licences-cloud-only']],
  ['blocked-attempts', []],
])('leads from %s to what is near it on its shelf: %j', (id, related) => {
  expect(relatedTo(id)).toEqual(related);
});

it('leads to two others at most, and never to itself or to another shelf', () => {
  const strays = articles.filter((article) => {
    const related = relatedArticles(article);
    return related.length > 2 || related.some(({ id, topic }) => id === article.id || topic !== article.topic);
  });

  expect(strays.map(({ id }) => id)).toEqual([]);
});
