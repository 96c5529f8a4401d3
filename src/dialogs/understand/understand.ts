import { cleanText } from '../../core/clean-text.ts';
import { fold } from '../../core/fold.ts';
import { type Language, languages } from '../../core/language.ts';
import { repairEncoding } from '../../core/repair-encoding.ts';
import type { Said } from '../../core/said.ts';
import type { CollectedBlock } from '../../diagnosis/evidence/collected/collected-block.ts';
import { parseEvidence } from '../../diagnosis/evidence/parse-evidence.ts';
import { saidOf } from '../../diagnosis/evidence/said-of.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import { asksMeaning } from './asks-meaning.ts';
import { codesOf, type FoundCode } from './codes-of.ts';
import { bareText, findCommand, findYesOrNo } from './commands.ts';
import { type Described, descriptionOf } from './description-of.ts';
import type { DetectLanguage } from './detect-language.ts';
import { findPeopleWords, type PeopleWords, withoutNegated } from './find-people-words.ts';
import { findSecrets } from './find-secrets.ts';
import { findWantedLanguage } from './find-wanted-language.ts';
import { isForm } from './is-form.ts';
import { ownWords } from './own-words.ts';
import { type PhraseSet, phraseSet } from './phrase-set.ts';
import { describesFailure, subjectOf } from './subject-of.ts';
import { thanksSomebody } from './thanks-somebody.ts';
import { countWords, isDescription, meansSomething, toldWords } from './told-words.ts';
import { withoutDeniedCodes } from './without-denied.ts';

export type Intent =
  | 'diagnose'
  /** What does this code mean? */
  | 'decode'
  /** How does something work? */
  | 'question'
  | 'unsafe'
  | 'elsewhere'
  | 'small-talk'
  | 'correct'
  | 'cancel'
  | 'help'
  | 'who-are-you'
  | 'language'
  | 'repeat'
  | 'yes'
  | 'no'
  | 'dont-know'
  | 'greeting'
  | 'thanks'
  | 'unclear';

export interface Understood {
  readonly intent: Intent;
  readonly language: Language;
  /** Asked for by name: `in Swedish, please`. */
  readonly wantedLanguage: Language | null;
  readonly people: PeopleWords;
  /** The account that a pasted log concerns; null: none or several. */
  readonly pastedName: string | null;
  readonly speaksOfSelf: boolean;
  readonly speaksOfOthers: boolean;
  readonly codes: readonly FoundCode[];
  readonly said: Said;
  /** What the collecting script printed, whole or not. */
  readonly collected: readonly CollectedBlock[];
  /** What their own words describe, most probable first; empty when they are too few. */
  readonly described: readonly Described[];
  readonly hintsAtSignIn: boolean;
  readonly hintsAtRegistration: boolean;
  /** Words or codes of a failure, whatever the intent. */
  readonly tellsOfFailure: boolean;
  readonly foundSecret: boolean;
  /** How a short text begins, whatever else it means. */
  readonly yesOrNo: 'yes' | 'no' | null;
  /** Cleaned and without secrets; the original is not kept. */
  readonly text: string;
}

const phraseNames = ['self', 'others', 'correction', 'topic', 'trouble', 'signIn', 'registration'] as const;
const phrases = Object.fromEntries(
  phraseNames.map((name) => [name, phraseSet(languages.flatMap((language) => vocabularies[language][name]))]),
) as Readonly<Record<(typeof phraseNames)[number], PhraseSet>>;
const courtesy = phraseSet(languages.flatMap((language) => vocabularies[language].courtesy));

const intentOfCommand = {
  cancel: 'cancel',
  help: 'help',
  whoAreYou: 'who-are-you',
  greeting: 'greeting',
  thanks: 'thanks',
  yes: 'yes',
  no: 'no',
  dontKnow: 'dont-know',
  repeat: 'repeat',
} as const satisfies Record<NonNullable<ReturnType<typeof findCommand>>, Intent>;

/** Trained on sentences as people write them. */
export interface Models {
  /** Which cause, or other label of the sentences, a text describes. */
  readonly describe: (text: string) => readonly Described[];
  /** Whether it tells of a failure or of something else. */
  readonly judgeSubject: (text: string) => readonly Described[];
}

const longestBareName = 80;
/** `r?initialiser`: an accent that an encoding swallowed. */
const lostLetter = /\p{L}\?\p{L}/u;
const longestPaste = 1_048_576;

/** Free text to intent, language, person, codes and hints. Deterministic and offline; never throws on any text. */
export function understand(
  raw: string,
  context: { readonly prior: Language; readonly detect: DetectLanguage; readonly models: Models },
): Understood {
  const paste = cleanText(repairEncoding(raw.slice(0, longestPaste)), longestPaste);
  const { safeText, foundSecret } = findSecrets(paste);
  const evidence = parseEvidence(withoutDeniedCodes(safeText));
  // Everything but the evidence is read from what the person wrote around it.
  const text = cleanText(isForm(evidence, safeText) ? safeText : evidence.prose);
  const folded = fold(text);
  const isCorrection = phrases.correction.beginning(courtesy.trimmed(folded)) !== undefined;
  const people = findPeopleWords(isCorrection ? withoutNegated(text) : text);
  const codes = codesOf(evidence);
  const told = toldWords(text, people.names);
  const describe = (words: string) => (isDescription(words) ? context.models.describe(words) : []);
  const described = describe(told);
  // What somebody wants stands in their own words; what has failed, also in the lines that they pasted.
  const pasted = toldWords(evidence.pasted, people.names);
  const failure = pasted === '' ? described : describe(`${told}\n${pasted}`);
  const isAboutReset =
    codes.length > 0 ||
    evidence.clues.length > 0 ||
    phrases.topic.foundIn(folded) ||
    phrases.trouble.foundIn(folded) ||
    describesFailure(described);
  const hasName = people.signInNames.length + people.names.length > 0;
  const isSomething = isAboutReset || people.signInNames.length > 0 || people.soundsLikeName;
  const bare = bareText(folded, { isSomething, hasName });
  const wantedLanguage = findWantedLanguage(bare);
  const command = findCommand(bare);
  const polite = courtesy.trimmed(folded);
  const traits = {
    language: context.detect(ownWords(text), context.prior, people.names),
    wantedLanguage,
    people,
    pastedName: evidence.signInNames.length === 1 ? (evidence.signInNames[0] ?? null) : null,
    speaksOfSelf: phrases.self.foundIn(folded),
    speaksOfOthers: phrases.others.foundIn(polite),
    codes,
    said: { ...saidOf(evidence), description: descriptionOf(failure, text) },
    collected: evidence.collected,
    described,
    hintsAtSignIn: phrases.signIn.foundIn(folded),
    hintsAtRegistration: phrases.registration.foundIn(folded),
    tellsOfFailure: codes.length > 0 || phrases.trouble.foundIn(folded) || describesFailure(described),
    foundSecret,
    yesOrNo: findYesOrNo(bare),
    text,
  };
  if (wantedLanguage !== null && bare.isOnlyTalk) return { ...traits, intent: 'language' };
  if (command !== undefined) return { ...traits, intent: intentOfCommand[command] };
  if (thanksSomebody(text, people)) return { ...traits, intent: 'thanks' };
  if (asksMeaning(safeText, codes)) return { ...traits, intent: 'decode' };
  const namesSomebody =
    people.signInNames.length > 0 || (people.soundsLikeName && people.names.some((name) => !meansSomething(name)));
  const beside = {
    namesSomebody,
    hasEvidence: evidence.clues.length + codes.length > 0,
    isDamaged: lostLetter.test(text),
    words: countWords(told),
  };
  const subjectIn = (words: string) => {
    const read = words === told ? described : describe(words);
    return subjectOf(
      { described: read, subjects: read.length === 0 ? [] : context.models.judgeSubject(words) },
      beside,
    );
  };
  // What a log says is asked about the log, not of the documents; the last line of a log often looks like prose.
  const isAboutLog = codes.length > 0 && pasted !== '';
  if (isAboutLog && subjectIn(told.split('\n')[0] ?? '') === 'question') return { ...traits, intent: 'decode' };
  const subject = subjectIn(told);
  if (subject !== undefined && !isCorrection) return { ...traits, intent: subject };
  return { ...traits, intent: findIntent({ folded: polite, people, isAboutReset, isCorrection }) };
}

interface IntentInput {
  readonly folded: string;
  readonly people: PeopleWords;
  readonly isAboutReset: boolean;
  readonly isCorrection: boolean;
}

function findIntent({ folded, people, isAboutReset, isCorrection }: IntentInput): Intent {
  const namesSomebody = people.signInNames.length > 0 || people.names.length > 0;
  const startsWithNo = /^(?:no|non|nej)[\s,]/u.test(folded);
  if (namesSomebody && (isCorrection || startsWithNo)) return 'correct';
  if (isCorrection && phrases.correction.is(folded) && folded.length >= shortestCorrection) return 'correct';
  if (isAboutReset) return 'diagnose';
  const isShort = folded.length < longestBareName;
  return namesSomebody && (isShort || people.soundsLikeName) ? 'diagnose' : 'unclear';
}

/** `wrong person` is a correction by itself, `not` is not. */
const shortestCorrection = 8;
