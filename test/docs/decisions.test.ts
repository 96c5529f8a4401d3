import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../docs/decisions/', import.meta.url);
const pages = readdirSync(folder).toSorted();

describe('the pages of decisions', () => {
  it('are numbered in one row', () => {
    const numbers = pages.map((name) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]));

    expect(numbers).toEqual(pages.map((_, index) => index + 1));
  });

  it.each(pages)('%s says context, decision and consequences, and fits on one page', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const headings = text.split('\n').filter((line) => line.startsWith('#'));

    expect(headings).toEqual([
      expect.stringMatching(new RegExp(`^# ${Number(name.slice(0, 4))}\\. .+`)),
      '## Context',
      '## Decision',
      '## Consequences',
    ]);
    expect(text.split('\n').length).toBeLessThan(60);
  });
});
