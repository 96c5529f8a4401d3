import { cleanText } from '../../core/clean-text.ts';
import { fold } from '../../core/fold.ts';
import { type Language, languages } from '../../core/language.ts';
import type { Said } from '../../core/said.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import type { DetectLanguage } from './detect-language.ts';
import { type FoundCode, findCodes } from './find-codes.ts';
import { findPeopleWords, type PeopleWords } from './find-people-words.ts';
import { findSecrets } from './find-secrets.ts';
import { type PhraseSet, phraseSet } from './phrase-set.ts';

export const intents = [
  'diagnose',
  'correct',
  'cancel',
  'help',
  'who-are-you',
  'language',
  'repeat',
  'yes',
  'no',
  'dont-know',
  'greeting',
  'thanks',
  'unclear',
] as const;
export type Intent = (typeof intents)[number];

export interface Understood {
  readonly intent: Intent;
  readonly language: Language;
  /** Asked for by name: `in Swedish, please`. */
  readonly wantedLanguage: Language | null;
  readonly people: PeopleWords;
  readonly speaksOfSelf: boolean;
  readonly speaksOfOthers: boolean;
  readonly codes: readonly FoundCode[];
  readonly said: Said;
  readonly hintsAtSignIn: boolean;
  readonly hintsAtRegistration: boolean;
  readonly foundSecret: boolean;
  /** Cleaned and without secrets; the original is not kept. */
  readonly text: string;
}

type Phrases = Readonly<
  Record<
    | keyof (typeof vocabularies)['en']['commands']
    | 'self'
    | 'others'
    | 'correction'
    | 'topic'
    | 'trouble'
    | 'signIn'
    | 'registration',
    PhraseSet
  >
>;

const allPhrases = Object.fromEntries(
  (['self', 'others', 'correction', 'topic', 'trouble', 'signIn', 'registration'] as const).map((name) => [
    name,
    phraseSet(languages.flatMap((language) => vocabularies[language][name])),
  ]),
);
const commandNames = ['cancel', 'help', 'whoAreYou', 'greeting', 'thanks', 'yes', 'no', 'dontKnow', 'repeat'] as const;
const commandPhrases = Object.fromEntries(
  commandNames.map((name) => [name, phraseSet(languages.flatMap((language) => vocabularies[language].commands[name]))]),
);
const phrases = { ...allPhrases, ...commandPhrases } as Phrases;

/** Free text to intent, language, person, codes and hints. Deterministic and offline; never throws on any text. */
export function understand(
  raw: string,
  context: { readonly prior: Language; readonly detect: DetectLanguage },
): Understood {
  const { safeText: text, foundSecret } = findSecrets(cleanText(raw));
  const folded = fold(text);
  const people = findPeopleWords(text);
  const codes = findCodes(text);
  const wantedLanguage = findWantedLanguage(folded);
  const traits = {
    language: context.detect(text, context.prior),
    wantedLanguage,
    people,
    speaksOfSelf: phrases.self.foundIn(folded),
    speaksOfOthers: phrases.others.foundIn(folded),
    codes,
    said: { findings: [], outcome: codes.find(({ outcome }) => outcome !== null)?.outcome ?? null },
    hintsAtSignIn: phrases.signIn.foundIn(folded),
    hintsAtRegistration: phrases.registration.foundIn(folded),
    foundSecret,
    text,
  };
  return { ...traits, intent: findIntent(folded, traits) };
}

function findIntent(folded: string, traits: Omit<Understood, 'intent'>): Intent {
  if (traits.wantedLanguage !== null && folded.split(' ').length <= 5) return 'language';
  if (phrases.cancel.is(folded)) return 'cancel';
  if (phrases.dontKnow.is(folded)) return 'dont-know';
  if (phrases.whoAreYou.is(folded)) return 'who-are-you';
  if (phrases.help.is(folded)) return 'help';
  if (phrases.yes.is(folded)) return 'yes';
  if (phrases.no.is(folded)) return 'no';
  if (phrases.repeat.is(folded)) return 'repeat';
  const namesSomebody = traits.people.signInNames.length > 0 || traits.people.names.length > 0;
  if (namesSomebody && startsAsCorrection(folded)) return 'correct';
  if (traits.codes.length > 0 || phrases.topic.foundIn(folded) || phrases.trouble.foundIn(folded)) return 'diagnose';
  if (phrases.greeting.is(folded)) return 'greeting';
  if (phrases.thanks.is(folded)) return 'thanks';
  return namesSomebody && folded.length < 80 ? 'diagnose' : 'unclear';
}

function startsAsCorrection(folded: string): boolean {
  return phrases.correction.beginning(folded) !== undefined || /^(?:no|non|nej)\b[\s,]/u.test(folded);
}

function findWantedLanguage(folded: string): Language | null {
  const asked = (language: Language) => phraseSets.get(language)?.foundIn(folded) === true;
  return languages.find(asked) ?? null;
}

const phraseSets = new Map(
  languages.map((language) => [
    language,
    phraseSet(languages.flatMap((speaker) => vocabularies[speaker].languageNames[language])),
  ]),
);
