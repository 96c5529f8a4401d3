import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

const everyCase = namedCases.map((named, index) => ({ named, index, title: named.displayName }));

describe.each(languages)('asked by the helpdesk in %s', (language) => {
  it.each(everyCase)('names the right cause for $title', async ({ named, index }) => {
    const choose = (form: number) => phrasings[language][(index + form) % phrasings[language].length] as Phrasing;
    const questions = namesOf(named).map((name, form) => choose(form)(name));

    const answers: unknown[] = [];
    for (const say of questions) {
      const messages = await tenant.ask({ say });
      const [verdict] = (await tenant.verdicts(named.objectId)).slice(-1);
      answers.push({ say, cause: causeOf(verdict), languages: languagesOf(messages), subjects: subjectsOf(messages) });
    }

    expect(answers).toEqual(
      questions.map((say) => ({
        say,
        cause: named.cause ?? 'nothing-wrong',
        languages: [language],
        subjects: [`${named.displayName} (${named.upn})`],
      })),
    );
  });
});

describe.each(languages)('asked by the person in %s', (language) => {
  const members = everyCase.filter(({ named }) => !named.upn.includes('#EXT#'));

  it.each(members)('tells $title the cause in three sentences that give nothing away', async ({ named }) => {
    const messages = await tenant.ask({ as: named.upn, say: aboutMyself[language] });

    const [verdict] = (await tenant.verdicts(named.objectId)).slice(-1);
    const said = messages.flatMap((message) => (message.kind === 'person-verdict' ? message.sentences : []));
    expect({
      kinds: messages.map(({ kind }) => kind),
      languages: languagesOf(messages),
      cause: causeOf(verdict),
      sentences: said.length,
      unspeakable: said.filter((sentence) => unspeakable.test(sentence)),
    }).toEqual({
      kinds: ['person-verdict'],
      languages: [language],
      cause: named.cause ?? 'nothing-wrong',
      sentences: 3,
      unspeakable: [],
    });
  });
});

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
