import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benches } from '../../bench/figures/index.ts';

describe('the registry of measurements', () => {
  it('holds every file of its folder, by name', () => {
    const folder = new URL('../../bench/figures/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');

    expect(benches.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('gives every figure a name of its own', () => {
    const names = benches.flatMap(({ figures }) => figures.map(({ name }) => name));

    expect(new Set(names).size).toBe(names.length);
  });
});
