import { describe, expect, it } from 'vitest';
import { findCycles, parseSourceFile, readSourceFiles, type SourceFile } from './support/source-files.ts';

interface House {
  readonly folder: string;
  readonly mayUse: readonly string[];
  /** Packages it may name; a trailing `*` stands for any ending. */
  readonly packages: readonly string[];
  /** Without input or output: names no built-in of Node. */
  readonly isPure: boolean;
}

/** "Who may import whom" of the design: downward only. */
const houses: readonly House[] = [
  { folder: 'core', mayUse: [], packages: [], isPure: true },
  { folder: 'knowledge', mayUse: ['core'], packages: [], isPure: true },
  { folder: 'diagnosis', mayUse: ['core', 'knowledge'], packages: [], isPure: true },
  { folder: 'operations', mayUse: ['core', 'knowledge', 'diagnosis'], packages: [], isPure: true },
  { folder: 'alerts', mayUse: ['core', 'knowledge', 'diagnosis', 'operations'], packages: [], isPure: true },
  {
    folder: 'dialogs',
    mayUse: ['core', 'knowledge', 'diagnosis', 'operations'],
    packages: ['eld', 'fastest-levenshtein'],
    isPure: true,
  },
  {
    folder: 'integrations',
    mayUse: ['core'],
    packages: ['@microsoft/microsoft-graph-client', '@azure/identity', 'undici', 'kysely', 'zod', 'pino', 'pg'],
    isPure: false,
  },
  { folder: 'terminal', mayUse: ['core', 'knowledge'], packages: ['wrap-ansi', 'yocto-spinner'], isPure: false },
  {
    folder: 'bot',
    mayUse: ['core', 'knowledge'],
    packages: ['botbuilder', 'botbuilder-*', 'botframework-*', '@microsoft/teams-ai', 'restify', 'zod', 'jose'],
    isPure: false,
  },
];

/** Tables of words and codes: long, flat, and read by searching. */
const dataTables = [/^src\/knowledge\/locales\/\w+\//, /^src\/knowledge\/codes\//, /^src\/knowledge\/sources\.ts$/];

/** Files that hold one subject in several small exports, none of which carries its name. */
const namedAfterTheirSubject = [
  'src/core/ports/memory-store.ts',
  'src/dialogs/engine/choices.ts',
  'src/knowledge/locales/locale.ts',
];

/** Where the parts are put together; it may use everything. */
const composition = /^src\/(?:local\/)?[^/]+\.ts$/;

const sourceFiles = readSourceFiles('src');
const simulatorFiles = readSourceFiles('simulator');
const allFiles = [...sourceFiles, ...simulatorFiles];

describe('who may import whom', () => {
  it('gives every folder of src its line in the table', () => {
    const parts = sourceFiles.filter(({ path }) => !composition.test(path));

    const strangers = parts.filter(({ path }) => !houses.some(({ folder }) => folder === folderOf(path)));

    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it.each(houses)('keeps $folder to the folders and packages below it', (house) => {
    const files = sourceFiles.filter(({ path }) => folderOf(path) === house.folder);

    const offences = files.flatMap((file) => offencesOf(file, house));

    expect(offences).toEqual([]);
  });

  it('lets only the composition start the simulator', () => {
    const offences = sourceFiles
      .filter(({ path }) => !composition.test(path))
      .flatMap(({ path, imports }) =>
        pairs(
          path,
          imports.flatMap(({ target }) => target ?? []),
          /^(?!src\/)/,
        ),
      );

    expect(offences).toEqual([]);
  });

  it('keeps the simulator free of the product it imitates a tenant for', () => {
    const offences = simulatorFiles.flatMap(({ path, imports }) =>
      pairs(
        path,
        imports.flatMap(({ target }) => target ?? []),
        /^(?!simulator\/)/,
      ),
    );

    expect(offences).toEqual([]);
  });

  it('has no ring of files that import each other', () => {
    expect(findCycles(allFiles)).toEqual([]);
  });

  it('names every imported file by its real name', () => {
    const existing = new Set(allFiles.map(({ path }) => path));

    const offences = allFiles.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier, target }) =>
        target === null || existing.has(target) || target.endsWith('.json') ? [] : [`${path}: ${specifier}`],
      ),
    );

    expect(offences).toEqual([]);
  });
});

describe('the files themselves', () => {
  it('reads the environment in one place and hands it there from the entry files', () => {
    const offences = allFiles
      .filter(({ path }) => !composition.test(path) && path !== 'simulator/index.ts')
      .filter(({ text }) => /\bprocess\s*\.\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(text))
      .map(({ path }) => path);

    expect(offences).toEqual([]);
  });

  it('exports by name only', () => {
    const offences = allFiles
      .filter(({ text }) => /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas\s+default\b/m.test(text))
      .map(({ path }) => path);

    expect(offences).toEqual([]);
  });

  it('names each file of src after the thing it exports', () => {
    const offences = sourceFiles
      .filter((file) => !isRegistryOrTable(file.path) && !isNamedAfterAnExport(file))
      .map(({ path }) => path)
      .filter((path) => !namedAfterTheirSubject.includes(path));

    expect(offences).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const offences = allFiles.map(({ path }) => path).filter((path) => !/\/[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path));

    expect(offences).toEqual([]);
  });

  it('stays within 300 lines a file, tables of words and codes aside', () => {
    const offences = allFiles
      .filter(({ path, lines }) => lines > 300 && !dataTables.some((table) => table.test(path)))
      .map(({ path, lines }) => `${path}: ${lines} lines`);

    expect(offences).toEqual([]);
  });
});

describe('this test', () => {
  const core = houses.find(({ folder }) => folder === 'core') as House;

  it.each([
    ['a folder above', "import { analyse } from '../diagnosis/analyse.ts';", 'src/diagnosis/analyse.ts'],
    ['a folder above, for its types', "import type { Facts } from '../bot/card.ts';", 'src/bot/card.ts'],
    ['a package', "import { z } from 'zod';", 'zod'],
    ['a package, over several lines', "import {\n  z,\n} from 'zod';", 'zod'],
    ['a package, passed on', "export { z } from 'zod';", 'zod'],
    ['a package, when needed', "const { z } = await import('zod');", 'zod'],
    ['a built-in', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
    ['a built-in, for its effect', "import 'node:fs';", 'node:fs'],
    ['a second import on one line', "const a = 1; import { z } from 'zod';", 'zod'],
    ['a file without its ending', "import { fact } from './fact';", './fact'],
  ])('notices %s', (_, code, offence) => {
    const offences = offencesOf(parseSourceFile('src/core/sample.ts', code), core);

    expect(offences).toEqual([`src/core/sample.ts: ${offence}`]);
  });

  it('notices a ring', () => {
    const files = [
      parseSourceFile('src/core/a.ts', "import type { B } from './b.ts';"),
      parseSourceFile('src/core/b.ts', "import { a } from './a.ts';"),
    ];

    expect(findCycles(files)).toEqual(['src/core/a.ts -> src/core/b.ts -> src/core/a.ts']);
  });
});

function offencesOf({ path, imports }: SourceFile, house: House): readonly string[] {
  return imports
    .filter(({ specifier, target, package: name }) => {
      if (target !== null) {
        const isAllowed = [house.folder, ...house.mayUse].some((folder) => target.startsWith(`src/${folder}/`));
        return !isAllowed || !/\.(?:ts|json)$/.test(target);
      }
      if (name === null) return house.isPure || !specifier.startsWith('node:');
      return !house.packages.some((allowed) => isPackage(name, allowed));
    })
    .map(({ specifier, target }) => `${path}: ${target !== null && /\.\w+$/.test(target) ? target : specifier}`);
}

function isPackage(name: string, allowed: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}

function folderOf(path: string): string | undefined {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1] : undefined;
}

function pairs(path: string, targets: readonly string[], forbidden: RegExp): readonly string[] {
  return targets.filter((target) => forbidden.test(target)).map((target) => `${path}: ${target}`);
}

function isRegistryOrTable(path: string): boolean {
  return path.endsWith('/index.ts') || path.includes('/migrations/') || /^src\/(?:index|ask|doctor)\.ts$/.test(path);
}

/** `patience.ts` exports `patienceOf`; `evidence-lines.ts` exports `evidenceFor`; a file that exports nothing runs. */
function isNamedAfterAnExport({ path, text }: SourceFile): boolean {
  const words = wordsOf(path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '');
  const exported = [
    ...text.matchAll(/^export (?:abstract )?(?:async )?(?:const|function\*?|class|type|interface) (\w+)/gm),
  ].map((match) => wordsOf(kebab(match[1] ?? '')));
  return exported.length === 0 || exported.some((names) => names.some((name) => words.includes(name)));
}

/** Words of a name without their ending, so that `policies` is `policy`. */
function wordsOf(name: string): readonly string[] {
  return name.split('-').map((word) => word.replace(/(?:ies|es|s|y|e)$/, ''));
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
