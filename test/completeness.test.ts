import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../src/core/language.ts';
import { flows } from '../src/dialogs/flows/index.ts';
import { migrations } from '../src/integrations/store/migrations/index.ts';
import { causes } from '../src/knowledge/causes/index.ts';
import { checks } from '../src/knowledge/checks/index.ts';
import { auditReasons } from '../src/knowledge/codes/audit-reasons.ts';
import { codes } from '../src/knowledge/codes/index.ts';
import { type Cause, causeFamilies } from '../src/knowledge/define-cause.ts';
import type { Check } from '../src/knowledge/define-check.ts';
import type { Fix } from '../src/knowledge/define-fix.ts';
import { fixes } from '../src/knowledge/fixes/index.ts';
import { phraseTables, vocabularies } from '../src/knowledge/locales/index.ts';
import type { PhraseKey } from '../src/knowledge/locales/phrase-table.ts';
import { owners } from '../src/knowledge/owner.ts';
import { type SourceId, sources } from '../src/knowledge/sources.ts';
import { causeTexts, checkTexts, codeMeaning, fixTexts } from '../src/knowledge/texts.ts';
import knownCauseIds from './knowledge/fixtures/known-cause-ids.json' with { type: 'json' };
import { scenarios } from './scenarios/index.ts';
import { projectRoot } from './support/source-files.ts';

const allCauses: readonly Cause[] = causes;
const allChecks: readonly Check[] = checks;
const allFixes: readonly Fix[] = fixes;
const translated = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en');
const nothing: readonly string[] = [];

describe('registries and folders', () => {
  it.each([
    ['src/knowledge/causes', causes.map(({ id }) => id)],
    ['src/knowledge/checks', checks.map(({ id }) => id)],
    ['src/knowledge/fixes', fixes.map(({ id }) => id)],
    ['src/dialogs/flows', Object.values(flows).map(({ id }) => id)],
    ['src/integrations/store/migrations', Object.keys(migrations)],
  ])('registers every file of %s under its own name, in order', (folder, ids) => {
    expect(ids).toEqual(fileNames(folder));
  });

  it('has one folder of texts for each language it speaks', () => {
    const folders = readdirSync(resolve(projectRoot, 'src/knowledge/locales'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

    expect(folders.toSorted()).toEqual([...languages].toSorted());
    expect(Object.keys(phraseTables).toSorted()).toEqual([...languages].toSorted());
    expect(Object.keys(vocabularies).toSorted()).toEqual([...languages].toSorted());
  });
});

describe('causes', () => {
  it('uses only ids of the shared vocabulary of causes', () => {
    expect(causes.map(({ id }) => id).filter((id) => !knownCauseIds.includes(id))).toEqual(nothing);
  });

  const dossier = resolve(projectRoot, '../shared/domain/causes.json');
  it.skipIf(!existsSync(dossier))('knows the same vocabulary of causes as the domain dossier', () => {
    const { causes: entries } = JSON.parse(readFileSync(dossier, 'utf8')) as { causes: readonly { id: string }[] };

    expect(entries.map(({ id }) => id).toSorted()).toEqual(knownCauseIds);
  });

  it.each(allCauses)('has every part of $id', (cause) => {
    const scenariosOfIt = scenarios.filter(({ cause: id }) => id === cause.id);

    const parts = {
      hasSource: cause.sources.length > 0,
      hasFix: cause.fixes.length > 0,
      hasKnownFamily: causeFamilies.includes(cause.family),
      hasKnownOwner: owners.includes(cause.owner),
      isBelievedAtMostOncePerFinding: new Set(cause.signs.map((s) => `${s.check} ${s.is}`)).size === cause.signs.length,
      hasTwoScenarios: scenariosOfIt.length >= 2,
      hasNearMiss: scenariosOfIt.some(({ nearMiss }) => nearMiss === true),
    };

    expect(Object.entries(parts).filter(([, present]) => !present)).toEqual([]);
  });

  it.each(cross(allCauses))('tells $id in $language', ({ id, language }) => {
    const { title, what, doNow, explanation } = causeTexts(language, id as never);

    const texts = [title, what, doNow, explanation];

    expect(texts.filter((text) => text.trim().length < 8)).toEqual(nothing);
    expect([what, doNow, explanation].filter((text) => !/[.!?”»]$/.test(text))).toEqual(nothing);
    expect(texts.flatMap(placeholders)).toEqual(nothing);
  });

  it('uses every check in a sign and knows every check that a sign uses', () => {
    const used = new Set(allCauses.flatMap(({ signs }) => signs.map(({ check }) => check as string)));

    expect(allChecks.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(nothing);
    expect([...used].filter((id) => !allChecks.some((check) => check.id === id))).toEqual(nothing);
  });

  it('uses every fix and every source', () => {
    const usedFixes = new Set(allCauses.flatMap((cause) => cause.fixes as readonly string[]));
    const usedSources = new Set<SourceId>([
      ...allCauses.flatMap((cause) => cause.sources),
      ...allFixes.flatMap((fix) => fix.sources),
      ...[...auditReasons, ...codes].flatMap((code) => code.sources),
      ...backgroundReading,
    ]);

    expect(allFixes.map(({ id }) => id).filter((id) => !usedFixes.has(id))).toEqual(nothing);
    expect((Object.keys(sources) as SourceId[]).filter((id) => !usedSources.has(id))).toEqual(nothing);
  });
});

/** Read for the code rather than for one cause, fix or code. */
const backgroundReading: readonly SourceId[] = [
  'UNKACT',
  'SMSRET',
  'SYNCFEAT',
  'SELPHS',
  'DEPREC',
  'G-OPDS',
  'G-AUDIT',
  'G-LRO',
  'I106884',
  'I41241',
  'I38311',
  'B-C7',
  'G-USER',
  'G-DOMAIN',
];

describe('checks and fixes', () => {
  it.each(cross(allChecks))('says check $id in $language with the placeholders of English', ({ id, language }) => {
    const english = checkTexts('en', id as never);
    const own = checkTexts(language, id as never);

    expect(shapeOfCheck(own)).toEqual(shapeOfCheck(english));
    expect([own.holds, own.fails, own.look ?? '-', ...Object.values(own.ask ?? {})].filter(isEmpty)).toEqual(nothing);
  });

  it.each(allChecks.filter(({ asks }) => asks !== undefined))('can ask about $id in every language', ({ id }) => {
    const asked = languages.map((language) => checkTexts(language, id as never).ask);

    expect(asked.map((ask) => ask?.question.endsWith('?') && ask.holds !== ask.fails)).toEqual(
      languages.map(() => true),
    );
  });

  it('never words a question about what nobody may be asked', () => {
    expect(allChecks.filter(({ asks, texts }) => asks === undefined && texts.ask !== undefined)).toEqual([]);
  });

  it.each(cross(allFixes))('explains fix $id in $language in as many steps as in English', ({ id, language }) => {
    const english = fixTexts('en', id as never);
    const own = fixTexts(language, id as never);

    expect(own.steps.length).toBe(english.steps.length);
    expect([own.title, own.verify, ...own.steps].filter(isEmpty)).toEqual(nothing);
    expect(own.steps.map(placeholders)).toEqual(english.steps.map(placeholders));
  });

  it.each(allFixes)('says where fix $id comes from', ({ sources: own, who }) => {
    expect({ isSourced: own.length > 0, hasOwner: owners.includes(who) }).toEqual({ isSourced: true, hasOwner: true });
  });
});

describe('phrases', () => {
  it.each(translated)('says every phrase in %s, with the placeholders of English', (language) => {
    const english = Object.entries(phraseTables.en);

    const own = english.map(([key]) => [key, placeholders(phraseTables[language][key as PhraseKey])]);

    expect(Object.keys(phraseTables[language]).toSorted()).toEqual(Object.keys(phraseTables.en).toSorted());
    expect(own).toEqual(english.map(([key, text]) => [key, placeholders(text)]));
  });

  it.each(languages)('leaves no phrase empty in %s', (language) => {
    const empty = Object.entries(phraseTables[language]).filter(([, text]) => isEmpty(text));

    expect(empty).toEqual([]);
  });
});

describe('the voice that the affected person hears', () => {
  it.each(languages)('gives away no risk, role, method, lockout rule or directory internals in %s', (language) => {
    const causeSentences = allCauses.flatMap(({ id }) => {
      const { what, doNow } = causeTexts(language, id as never);
      return [
        [id, what],
        [id, doNow],
      ] as const;
    });
    const groupSentences = Object.entries(phraseTables[language]).filter(([key]) => /^(?:group\.)?person\./.test(key));

    const leaks = [...causeSentences, ...groupSentences].flatMap(([from, text]) =>
      [...forbidden.everywhere, ...forbidden[language]]
        .filter((words) => words.test(text))
        .map((words) => `${from}: ${words.exec(text)?.[0]}`),
    );

    expect(leaks).toEqual(nothing);
  });

  it.each([
    ['en', 'Your risk level is high.'],
    ['en', 'You are a Global Administrator.'],
    ['en', 'Your account is locked for 60 minutes after 10 attempts.'],
    ['fr', 'Un code a été envoyé par SMS.'],
    ['fr', 'Votre compte est verrouillé pendant 24 heures.'],
    ['sv', 'Använd Authenticator.'],
    ['sv', 'Du är administratör.'],
    ['sv', 'Kontot är låst i 24 timmar.'],
  ] as const)('would notice in %s: %s', (language, text) => {
    expect([...forbidden.everywhere, ...forbidden[language]].some((words) => words.test(text))).toBe(true);
  });
});

/** What the end user's voice never states: risk, privileged roles, registered methods, lockout policy, internals. */
const forbidden: Readonly<Record<Language | 'everywhere', readonly RegExp[]>> = {
  everywhere: [
    /\bauthenticator\b/i,
    /\bsms\b/i,
    /\bfido2?\b/i,
    /\bpasskeys?\b/i,
    /\bMFA\b/i,
    /\bad(?: ds|sync)?\b/,
    /\bActive Directory\b/i,
    /\bEntra(?: Connect)?\b/i,
    /\bMSOL\b/i,
    /\badminCount\b/i,
    /\bservice ?bus\b/i,
    /\bOU\b/,
    /\bGUID\b/i,
    /AADSTS|SSPR_/,
    /\d+ ?(?:h|min)\b/i,
  ],
  en: [
    /\brisk/i,
    /\bcompromised|leaked\b/i,
    /\badministrators?\b/i,
    /\bprivileged\b/i,
    /\brole\b/i,
    /\btext message\b/i,
    /\bphone call\b/i,
    /\bsecurity questions?\b/i,
    /\b\d+ (?:minutes?|hours?|attempts|tries|times|days?)\b/i,
    /\bdomain controllers?\b/i,
    /\bfirewall|proxy\b/i,
    /\bon-?prem/i,
  ],
  fr: [
    /\brisques?\b/i,
    /\bcompromis\b/i,
    /\badministrat(?:eur|rice|ion)s?\b/i,
    /\bprivil[eè]g/i,
    /\brôle\b/i,
    /\btexto\b/i,
    /\bappel téléphonique\b/i,
    /\bquestions? de sécurité\b/i,
    /\d+\s(?:minutes?|heures?|tentatives|essais|fois|jours?)/i,
    /\bcontrôleurs? de domaine\b/i,
    /\bpare-feu|proxy\b/i,
    /\blocaux|sur site\b/i,
  ],
  sv: [
    /\brisk/i,
    /\bläckt|komprometterad\b/i,
    /\badministratör/i,
    /\bbehörighetsroll|privilegiera/i,
    /\brollen?\b/i,
    /\btextmeddelande\b/i,
    /\btelefonsamtal\b/i,
    /\bsäkerhetsfråg/i,
    /\b\d+ (?:minut(?:er)?|timm(?:ar|e)|försök|gånger|dagar|dygn)\b/i,
    /\bdomänkontrollant/i,
    /\bbrandvägg|proxy\b/i,
    /\blokala? (?:katalog|miljö)/i,
  ],
};

describe('typography', () => {
  it('puts a no-break space before tall French signs and uses the curly apostrophe', () => {
    const offences = textsOf('fr').filter(([, text]) => {
      const prose = withoutCode(text);
      return (
        /[^\u00a0\u202f\s][:;?!»](?=\s|$)/.test(prose) ||
        / [:;?!»]/.test(prose) ||
        /[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/.test(prose)
      );
    });

    expect(offences).toEqual([]);
  });

  it('uses no straight double quotes in Swedish', () => {
    expect(textsOf('sv').filter(([, text]) => withoutCode(text).includes('"'))).toEqual([]);
  });

  it.each(languages)('leaves no double space, no stray space and no placeholder half open in %s', (language) => {
    const offences = textsOf(language).filter(
      ([, text]) =>
        / {2}/.test(withoutCode(text)) || text !== text.trim() || /\{(?!\w+\})|(?<!\{\w+)\}/.test(withoutCode(text)),
    );

    expect(offences).toEqual([]);
  });
});

/** Every sentence of one language that is meant to be read, `look` commands aside. */
function textsOf(language: Language): readonly (readonly [string, string])[] {
  return [
    ...allCauses.flatMap(({ id }) => labelled(id, causeTexts(language, id as never))),
    ...allChecks.flatMap(({ id }) => {
      const { holds, fails, ask } = checkTexts(language, id as never);
      return [...labelled(id, { holds, fails }), ...labelled(id, ask ?? {})];
    }),
    ...allFixes.flatMap(({ id }) => {
      const { title, verify, steps } = fixTexts(language, id as never);
      return [
        ...labelled(id, { title, verify }),
        ...steps.map((step, index) => [`${id} step ${index}`, step] as const),
      ];
    }),
    ...codes.flatMap(({ id }) => labelled(id, codeMeaning(language, id)?.texts ?? {})),
    ...Object.entries(phraseTables[language]),
  ];
}

function labelled(id: string, texts: object): readonly (readonly [string, string])[] {
  return Object.entries(texts).map(([field, text]) => [`${id} ${field}`, String(text)] as const);
}

/** Commands, addresses, paths and codes inside a sentence keep their own spelling. */
function withoutCode(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, 'x')
    .replace(/\b[A-Z][A-Za-z]+-[A-Z][A-Za-z]+[^.]*?(?=[.;)]|$)/g, 'x')
    .replace(/[A-Z]:\\\S+|HK(?:LM|EY)\S*|@\{[^}]*\}/g, 'x')
    .replace(/\b\d+:\d+\b/g, 'x');
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].toSorted();
}

function shapeOfCheck({ holds, fails, look, ask }: ReturnType<typeof checkTexts>) {
  return {
    holds: placeholders(holds),
    fails: placeholders(fails),
    hasLook: look !== undefined,
    asks: ask === undefined ? null : Object.keys(ask).toSorted(),
  };
}

function cross<T extends { readonly id: string }>(things: readonly T[]) {
  return things.flatMap(({ id }) => languages.map((language) => ({ id, language })));
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

function fileNames(folder: string): readonly string[] {
  return readdirSync(resolve(projectRoot, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted();
}
