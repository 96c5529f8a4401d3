import { beforeAll, describe, expect, it } from 'vitest';
import { type NamedCase, namedCases } from '../../simulator/contoso/named-cases.ts';
import { everybody } from '../../simulator/contoso/person.ts';
import { type Language, languages } from '../../src/core/language.ts';
import type { Message } from '../../src/core/message.ts';
import { causeOf, startTestTenant, type TestTenant } from './test-tenant.ts';

type Phrasing = (person: string) => string;

/** By sign-in name, by full name and by first name; each person meets another set of them. */
const phrasings: Readonly<Record<Language, readonly Phrasing[]>> = {
  en: [
    (person) => `Why can't ${person} reset the password?`,
    (person) => `hi, ${person} cannot get in, please check`,
    (person) => `${person}'s password reset fails`,
    (person) => `my colleague ${person} is stuck with the reset page 😭`,
    (person) => `any idea what is wrong with ${person}?`,
  ],
  fr: [
    (person) => `Pourquoi ${person} n'arrive pas à réinitialiser son mot de passe ?`,
    (person) => `bonjour, ${person} est bloquée, peux-tu regarder svp`,
    (person) => `le mot de passe de ${person} est refusé`,
    (person) => `${person} n'arrive plus à changer de mdp`,
    (person) => `que se passe-t-il avec ${person} ?`,
  ],
  sv: [
    (person) => `Varför kan inte ${person} återställa lösenordet?`,
    (person) => `hej, ${person} kommer inte in, kan du kolla`,
    (person) => `${person} kan inte byta lösenord`,
    (person) => `lösenordet för ${person} nekas`,
    (person) => `vad är det för fel med ${person}?`,
  ],
};

const aboutMyself: Readonly<Record<Language, string>> = {
  en: "I can't reset my password, why?",
  fr: "bonjour, je n'arrive pas à réinitialiser mon mot de passe",
  sv: 'hej, jag kan inte återställa mitt lösenord',
};

/** What the affected person never hears: risk, roles, registered methods, lockout figures. */
const unspeakable =
  /\b(?:risk\w*|risque\w*|admin count|admincount|role\b|roles\b|rôle\w*|roll(?:en|er)?\b|sms|authenticator|voice|microsoft authenticator|global administrator|\d+\s*(?:tries|attempts|tentatives|försök|hours|heures|timmar))\b/iu;

const everyone = namedCases.map((named, index) => ({ named, index, title: named.displayName }));
type Surveyed = (typeof everyone)[number];

/** What was answered about each person, in one language by one application of its own. */
interface Survey {
  readonly byHelpdesk: ReadonlyMap<string, unknown>;
  readonly bySelf: ReadonlyMap<string, unknown>;
}

const surveys = new Map<Language, Survey>();
beforeAll(async () => {
  await Promise.all(languages.map(async (language) => surveys.set(language, await survey(language))));
}, 180_000);

describe.each(languages)('asked by the helpdesk in %s', (language) => {
  it.each(everyone)('names the right cause for $title, however they are named', (one) => {
    const answers = surveys.get(language)?.byHelpdesk.get(one.title);

    const { displayName, upn, cause } = one.named;
    const expected = questionsAbout(one, language).map((say) => ({
      say,
      cause: cause ?? 'nothing-wrong',
      languages: [language],
      subjects: [`${displayName} (${upn})`],
    }));
    expect(answers).toEqual(expected);
  });
});

describe.each(languages)('asked by the person in %s', (language) => {
  it.each(everyone.filter(isMember))(
    'tells $title the cause in three sentences that give nothing away',
    ({ named, title }) => {
      const answer = surveys.get(language)?.bySelf.get(title);

      expect(answer).toEqual({
        kinds: ['person-verdict'],
        languages: [language],
        cause: named.cause ?? 'nothing-wrong',
        sentences: 3,
        unspeakable: [],
      });
    },
  );
});

async function survey(language: Language): Promise<Survey> {
  const tenant = await startTestTenant();
  const byHelpdesk = new Map<string, unknown>();
  const bySelf = new Map<string, unknown>();
  for (const one of everyone) {
    byHelpdesk.set(one.title, await askHelpdesk(tenant, one, language));
    if (isMember(one)) bySelf.set(one.title, await askSelf(tenant, one, language));
  }
  await tenant.close();
  return { byHelpdesk, bySelf };
}

async function askHelpdesk(tenant: TestTenant, one: Surveyed, language: Language): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const say of questionsAbout(one, language)) {
    const messages = await tenant.ask({ say });
    const cause = causeOf((await tenant.verdicts(one.named.objectId)).at(-1));
    answers.push({ say, cause, languages: languagesOf(messages), subjects: subjectsOf(messages) });
  }
  return answers;
}

async function askSelf(tenant: TestTenant, { named }: Surveyed, language: Language): Promise<unknown> {
  const messages = await tenant.ask({ as: named.upn, say: aboutMyself[language] });
  const said = messages.flatMap((message) => (message.kind === 'person-verdict' ? message.sentences : []));
  return {
    kinds: messages.map(({ kind }) => kind),
    languages: languagesOf(messages),
    cause: causeOf((await tenant.verdicts(named.objectId)).at(-1)),
    sentences: said.length,
    unspeakable: said.filter((sentence) => unspeakable.test(sentence)),
  };
}

function isMember({ named }: Surveyed): boolean {
  return !named.upn.includes('#EXT#');
}

function questionsAbout({ named, index }: Surveyed, language: Language): readonly string[] {
  const forms = phrasings[language];
  return namesOf(named).map((name, form) => forms[(index + form) % forms.length]?.(name) ?? name);
}

function namesOf({ upn, displayName }: NamedCase): readonly string[] {
  const [first = displayName] = displayName.split(' ');
  const isUnique = everybody.filter(({ name }) => name.startsWith(`${first} `)).length === 1;
  return isUnique ? [upn, displayName, first] : [upn, displayName];
}

function languagesOf(messages: readonly Message[]): readonly Language[] {
  return [...new Set(messages.map(({ language }) => language))];
}

function subjectsOf(messages: readonly Message[]): readonly string[] {
  return messages.flatMap((message) => (message.kind === 'technician-verdict' ? [message.subject] : [message.kind]));
}
