import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { causesOfOutcome } from '../../src/knowledge/codes/audit-reasons.ts';
import { codes, findCode } from '../../src/knowledge/codes/index.ts';
import { pageWords } from '../../src/knowledge/codes/page-texts.ts';
import { resultAliases } from '../../src/knowledge/codes/result-codes.ts';
import { codeMeaning } from '../../src/knowledge/texts.ts';
import { projectRoot } from '../support/source-files.ts';
import knownCauseIds from './fixtures/known-cause-ids.json' with { type: 'json' };

describe('the tables of codes', () => {
  it('hold each code once', () => {
    const ids = codes.map(({ id }) => id);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('point only to causes of the shared vocabulary', () => {
    const pointed = [
      ...codes.flatMap(({ points }) => points.map(({ cause }) => cause)),
      ...Object.values(causesOfOutcome).flat(),
    ];

    expect(pointed.filter((cause) => !knownCauseIds.includes(cause))).toEqual([]);
  });

  it('name only codes that exist in prose and in other spellings', () => {
    const named = [...pageWords.map(({ code }) => code), ...Object.values(resultAliases)];

    expect(named.filter((code) => findCode(code) === undefined)).toEqual([]);
  });

  it.each(languages)('say in %s what each code means, in a whole sentence', (language) => {
    const poor = codes.filter(({ id }) => {
      const texts = codeMeaning(language, id)?.texts;
      return texts === undefined || texts.title.length < 4 || !/[.]$/.test(texts.meaning);
    });

    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  const folder = resolve(projectRoot, '../shared/domain');
  it.skipIf(!existsSync(folder))('know every code of the domain dossier', () => {
    const events = read<{ code: number | string }>('event-codes').map(({ code }) => `event-${code}`);
    const page = read<{ code: string | null }>('user-errors').flatMap(({ code }) => code ?? []);
    const results = read<{ code: string }>('sync-errors')
      .map(({ code }) => code.toLowerCase())
      .filter((code) => /^80[0-9a-f]{6}$/.test(code) && code !== undocumented)
      .map((code) => `hr-${code}`);

    const numbered = events.filter((id) => /^event-\d+$/.test(id));
    expect([...numbered, ...page, ...results].filter((id) => findCode(id) === undefined)).toEqual([]);
  });

  function read<Item>(name: string): readonly Item[] {
    return (JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')) as { items: readonly Item[] }).items;
  }
});

/** The dossier names it as one without public documentation. */
const undocumented = '80231367';
