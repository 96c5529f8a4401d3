import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('locks every optional platform package, without which npm ci refuses the lock file', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const isLocked = (path: string, name: string) =>
    `${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;

  const absent = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name, version]) => /^\d+\.\d+\.\d+/.test(version) && !isLocked(path, name))
      .map(([name]) => name),
  );

  expect(absent, 'run: node scripts/complete-lock.mjs').toEqual([]);
});
