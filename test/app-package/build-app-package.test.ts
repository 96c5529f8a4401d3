import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  buildAppPackage,
  localisableTexts,
  type Manifest,
  type PackageSettings,
  placeholderNames,
} from '../../scripts/build-app-package.ts';
import { languages } from '../../src/core/language.ts';
import { createLanguageDetector } from '../../src/dialogs/understand/detect-language.ts';
import { understand } from '../../src/dialogs/understand/understand.ts';
import { loadModels } from '../../src/load-models.ts';
import { projectRoot } from '../support/source-files.ts';
import { readZip } from './read-zip.ts';

const folder = resolve(projectRoot, 'appPackage');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const manifest: Manifest & Readonly<Record<string, unknown>> = read('manifest.json');
const translations: Readonly<Record<'fr' | 'sv', Readonly<Record<string, string>>>> = {
  fr: read('fr.json'),
  sv: read('sv.json'),
};

const settings: PackageSettings = {
  APP_VERSION: '1.2.3',
  BOT_APP_ID: '1f0c9d2e-5a7b-4c3d-8e6f-0123456789ab',
  TEAMS_APP_ID: '2f0c9d2e-5a7b-4c3d-8e6f-0123456789ab',
  DEVELOPER_NAME: 'Contoso "IT"',
  WEBSITE_URL: 'https://contoso.example/desk',
  PRIVACY_URL: 'https://contoso.example/privacy',
  TERMS_URL: 'https://contoso.example/terms',
};

const temporary: string[] = [];
afterEach(() => {
  for (const path of temporary.splice(0)) rmSync(path, { recursive: true });
});

function copyOfPackage(): string {
  const path = mkdtempSync(join(tmpdir(), 'app-package-'));
  temporary.push(path);
  cpSync(folder, path, { recursive: true });
  return path;
}

describe('the app package', () => {
  it('holds the manifest, the icons and the languages at its root, and nothing else', async () => {
    const files = readZip(await buildAppPackage(folder, settings));

    expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png', 'fr.json', 'sv.json']);
    expect(files['color.png']).toEqual(readFileSync(join(folder, 'color.png')));
    expect(JSON.parse(String(files['sv.json']))).toEqual(translations.sv);
  });

  it('leaves no placeholder and fills in each setting as it is', async () => {
    const text = String(readZip(await buildAppPackage(folder, settings))['manifest.json']);

    expect(text).not.toContain('{{');
    expect(JSON.parse(text)).toMatchObject({
      version: '1.2.3',
      id: settings.TEAMS_APP_ID,
      developer: { name: 'Contoso "IT"', privacyUrl: settings.PRIVACY_URL },
      bots: [{ botId: settings.BOT_APP_ID }],
      webApplicationInfo: { id: settings.BOT_APP_ID, resource: `api://botid-${settings.BOT_APP_ID}` },
    });
  });

  it('asks for every placeholder that the manifest has, and for no other', () => {
    const inManifest = [...JSON.stringify(manifest).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);

    expect([...new Set(inManifest)].toSorted()).toEqual([...placeholderNames]);
  });

  it('is the same, byte for byte, for the same settings', async () => {
    const [first, second] = await Promise.all([buildAppPackage(folder, settings), buildAppPackage(folder, settings)]);

    expect(first.equals(second)).toBe(true);
  });

  it('is refused with what Teams would refuse', async () => {
    const path = copyOfPackage();
    const french = { ...translations.fr, 'description.short': 'x'.repeat(81), 'bots[0].commandLists[7]': 'x' };
    delete (french as Record<string, string>)['name.full'];
    writeFileSync(join(path, 'fr.json'), JSON.stringify(french));
    writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifest, accentColor: 'petrol' }));

    const problems = await buildAppPackage(path, settings).catch((error: Error) => error.message.split('\n'));

    expect(problems).toEqual([
      'Teams would refuse the package:',
      expect.stringMatching(/manifest\.json \/accentColor must match pattern/),
      '  - fr.json / must NOT have additional properties',
      '  - fr.json /description.short must NOT have more than 80 characters',
      '  - fr.json does not translate name.full',
      '  - fr.json translates bots[0].commandLists[7], which the manifest lacks',
    ]);
  });
});

describe('the manifest', () => {
  it('asks for no more than it needs', () => {
    expect(manifest).toMatchObject({
      manifestVersion: '1.22',
      bots: [{ scopes: ['personal', 'team', 'groupChat'], supportsFiles: false }],
      permissions: ['identity', 'messageTeamMembers'],
      validDomains: [],
      defaultInstallScope: 'personal',
    });
    // Without resource-specific consent the bot sees, outside its own chats, only the messages that mention it.
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('devicePermissions');
  });

  it('speaks every language of the bot', () => {
    const files = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);

    expect(['en.json', ...files]).toEqual(languages.map((language) => `${language}.json`));
  });
});

const texts = localisableTexts(manifest);
// A language is offered in its own words everywhere: who looks for it may not read the others.
const ownWords = new Set(['Writeback Desk', 'In English', 'En français', 'På svenska']);

describe.each(['fr', 'sv'] as const)('the %s strings', (language) => {
  const strings = translations[language];

  it('translate each text, and differ from the English', () => {
    const untranslated = [...texts].filter(([key, text]) => !ownWords.has(text) && (strings[key] ?? text) === text);
    const changed = [...texts].filter(([key, text]) => ownWords.has(text) && strings[key] !== text);

    expect({ untranslated, changed }).toEqual({ untranslated: [], changed: [] });
  });

  it('say the same in the same words in every list', () => {
    const byEnglish = Map.groupBy([...texts], ([, text]) => text);
    const wordings = [...byEnglish.values()].map((group) => new Set(group.map(([key]) => strings[key])).size);

    expect(new Set(wordings)).toEqual(new Set([1]));
  });
});

describe('typography', () => {
  const french = Object.entries(translations.fr).filter(([key]) => key !== '$schema');
  const swedish = Object.entries(translations.sv).filter(([key]) => key !== '$schema');

  it('keeps French punctuation together with its word', () => {
    const loose = french.filter(([, text]) => /[^\u00A0\s][:;?!»]|[ \u202F][:;?!»]|«[^\u00A0]|['"]/u.test(text));

    expect(loose).toEqual([]);
  });

  it('addresses with vous and du', () => {
    expect(french.filter(([, text]) => /(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/iu.test(text))).toEqual([]);
    expect(swedish.filter(([, text]) => /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})|['"“]/iu.test(text))).toEqual([]);
  });
});

describe('a chosen command', async () => {
  const detect = await createLanguageDetector();
  const models = await loadModels();
  const meant: Readonly<Record<string, string>> = {
    'Why did my reset fail?': 'diagnose',
    Help: 'help',
    'In English': 'language',
    'En français': 'language',
    'På svenska': 'language',
    'Who are you?': 'who-are-you',
    Cancel: 'cancel',
  };
  const titles = [...texts].filter(([key]) => key.endsWith('.title'));

  // Teams sends the title as it stands, in the language of the client.
  it.each(languages)('is understood in %s', (language) => {
    const heard = titles.map(([key, english]) => {
      const title = language === 'en' ? english : (translations[language][key] ?? '');
      return [english, understand(title, { prior: language, detect, models }).intent];
    });

    expect(heard).toEqual(titles.map(([, english]) => [english, meant[english]]));
  });

  it('about a failed reset is about oneself, in the language that was spoken', () => {
    const key = 'bots[0].commandLists[0].commands[0].title';
    const questions = { en: texts.get(key) ?? '', fr: translations.fr[key] ?? '', sv: translations.sv[key] ?? '' };

    const heard = languages.map((language) => understand(questions[language], { prior: 'en', detect, models }));

    expect(heard.map(({ language, speaksOfSelf }) => [language, speaksOfSelf])).toEqual(
      languages.map((language) => [language, true]),
    );
  });
});
