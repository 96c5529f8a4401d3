import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly ImportLine[];
}

export interface ImportLine {
  /** As written: `node:fs`, `zod`, `../core/fact.ts`. */
  readonly specifier: string;
  /** The file it names, from the project root; null for a package or a built-in. */
  readonly target: string | null;
  /** The package it names, without a path inside it; null for a file or a built-in. */
  readonly package: string | null;
}

/** Every TypeScript file under one folder of the project, with what it imports. */
export function readSourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(resolve(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => parseSourceFile(path, readFileSync(resolve(projectRoot, path), 'utf8')));
}

export function parseSourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  const specifiers = importForms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''));
  const imports = [...new Set(specifiers)].map((specifier) => describe(path, specifier));
  return { path, text: code, lines: text.trimEnd().split('\n').length, imports };
}

const importForms = [
  /(?:^|;)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /(?:^|;)\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\brequire\(\s*['"]([^'"]+)['"]/g,
];

function withoutComments(text: string): string {
  return text.replace(/\/\*\*?[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function describe(path: string, specifier: string): ImportLine {
  if (specifier.startsWith('.')) {
    return { specifier, target: posix.join(posix.dirname(path), specifier), package: null };
  }
  if (specifier.startsWith('node:')) return { specifier, target: null, package: null };
  const parts = specifier.split('/');
  return { specifier, target: null, package: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}

/** Files that import each other in a ring; each ring once, as `a -> b -> a`. */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const next = new Map(files.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}
