import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { AppError } from '../src/core/app-error.ts';
import { createZip, type ZipEntry } from './zip.ts';

/** What the manifest leaves open, by the name of the placeholder: `${{BOT_APP_ID}}`. */
export type PackageSettings = Readonly<Record<PlaceholderName, string>>;

export const placeholderNames = [
  'APP_VERSION',
  'BOT_APP_ID',
  'DEVELOPER_NAME',
  'PRIVACY_URL',
  'TEAMS_APP_ID',
  'TERMS_URL',
  'WEBSITE_URL',
] as const;
type PlaceholderName = (typeof placeholderNames)[number];

export interface Manifest {
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly bots: readonly {
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
}

/**
 * The zip file that Teams takes: manifest, icons and one strings file a language. The same settings give the same
 * bytes. Throws AppError `invalid-input` that lists everything Teams would refuse.
 */
export async function buildAppPackage(folder: string, settings: PackageSettings): Promise<Buffer> {
  const manifest = fillPlaceholders(await readJson(folder, 'manifest.json'), settings) as Manifest;
  const languageFiles = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const strings = await Promise.all(languageFiles.map((file) => readJson(folder, file)));
  const problems = [
    ...findSchemaProblems('manifest.json', manifestSchema, manifest),
    ...languageFiles.flatMap((file, index) => [
      ...findSchemaProblems(file, localizationSchema, strings[index]),
      ...findKeyProblems(file, manifest, strings[index] as object),
    ]),
  ];
  if (problems.length > 0) {
    throw new AppError(
      'invalid-input',
      `Teams would refuse the package:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
  }
  const icons = [manifest.icons.color, manifest.icons.outline];
  const entries: readonly ZipEntry[] = [
    jsonEntry('manifest.json', manifest),
    ...(await Promise.all(icons.map(async (name) => ({ name, data: await readFile(resolve(folder, name)) })))),
    ...languageFiles.map((file, index) => jsonEntry(file, strings[index])),
  ];
  return createZip(entries);
}

/** The keys under which Teams looks for the translation of each text that people read. */
export function localisableTexts({ name, description, bots }: Manifest): ReadonlyMap<string, string> {
  const commands = bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((list, listIndex) =>
      list.commands.flatMap(({ title, description: text }, index) => {
        const key = `bots[${bot}].commandLists[${listIndex}].commands[${index}]`;
        return [[`${key}.title`, title] as const, [`${key}.description`, text] as const];
      }),
    ),
  );
  return new Map([
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...commands,
  ]);
}

/** Filled in value by value, so that no setting can change the shape of the manifest. */
function fillPlaceholders(value: unknown, settings: PackageSettings): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
      const filled = settings[name as PlaceholderName];
      if (filled === undefined) throw new AppError('invalid-input', `nothing is known to fill in for ${placeholder}`);
      return filled;
    });
  }
  if (Array.isArray(value)) return value.map((item) => fillPlaceholders(item, settings));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, settings)]));
}

function findSchemaProblems(file: string, { $schema: _, ...schema }: { $schema: string }, data: unknown): string[] {
  // Microsoft's patterns are older than the `u` flag of regular expressions and do not compile with it.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv, ['uri']);
  if (ajv.validate(schema, data)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath || '/'} ${message}`);
}

function findKeyProblems(file: string, manifest: Manifest, strings: object): string[] {
  const keys = [...localisableTexts(manifest).keys()];
  const given = Object.keys(strings).filter((key) => key !== '$schema');
  return [
    ...keys.filter((key) => !given.includes(key)).map((key) => `${file} does not translate ${key}`),
    ...given.filter((key) => !keys.includes(key)).map((key) => `${file} translates ${key}, which the manifest lacks`),
  ];
}

async function readJson(folder: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(folder, file), 'utf8'));
}

function jsonEntry(name: string, value: unknown): ZipEntry {
  return { name, data: Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8') };
}
