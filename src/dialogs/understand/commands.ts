import { type Language, languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import { type PhraseSet, phraseSet } from './phrase-set.ts';

type CommandName = keyof (typeof vocabularies)['en']['commands'];

interface CommandPhrases {
  readonly all: PhraseSet;
  /** Those long enough to be meant wherever they stand in a short text. */
  readonly long: PhraseSet;
}

const leastLong = 5;
const shortText = 7;

const commands = Object.fromEntries(
  (Object.keys(vocabularies.en.commands) as CommandName[]).map((name) => [name, phrasesOf(name)]),
) as Readonly<Record<CommandName, CommandPhrases>>;

const courtesy = phraseSet(languages.flatMap((language) => vocabularies[language].courtesy));

export interface BareText {
  readonly folded: string;
  /** Without greetings and polite words around it. */
  readonly bare: string;
  /** Short, and with nothing in it that asks about a reset or names somebody. */
  readonly isOnlyTalk: boolean;
  /** Holds a word that may be a name. */
  readonly hasName: boolean;
}

export function bareText(
  folded: string,
  about: { readonly isSomething: boolean; readonly hasName: boolean },
): BareText {
  const isOnlyTalk = !about.isSomething && wordCount(folded) <= shortText;
  return { folded, bare: courtesy.trimmed(folded), isOnlyTalk, hasName: about.hasName };
}

/** What a short text commands, if anything; polite words around it do not matter. */
export function findCommand({ folded, bare, isOnlyTalk, hasName }: BareText): CommandName | undefined {
  const exact = commandOrder.find((name) => commands[name].all.is(folded) || commands[name].all.is(bare));
  if (exact !== undefined || !isOnlyTalk) return exact;
  const opens = (name: CommandName) =>
    commands[name].all.beginning(folded) !== undefined || commands[name].all.beginning(bare) !== undefined;
  const opening = (hasName ? namelessOpeners : openers).find(opens);
  if (opening !== undefined || hasName) return opening;
  return containers.find((name) => commands[name].long.foundIn(folded));
}

/** `yes, it is` or `no, never`: how a short text begins. */
export function findYesOrNo({ folded, bare }: BareText): 'yes' | 'no' | null {
  if (wordCount(folded) > shortText) return null;
  const means = (name: 'yes' | 'no') => plainWords[name].beginning(folded) !== undefined || commands[name].all.is(bare);
  if (means('yes')) return 'yes';
  return means('no') ? 'no' : null;
}

/** The only language that has these words as a command. */
export function languageOfCommand(folded: string): Language | null {
  const speakers = languages.filter((language) => ownCommands.get(language)?.is(folded));
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}

const commandOrder = ['cancel', 'dontKnow', 'whoAreYou', 'help', 'yes', 'no', 'repeat', 'greeting', 'thanks'] as const;
const openers = ['cancel', 'dontKnow', 'thanks', 'greeting', 'yes', 'no'] as const;
// `hello anna` and `no, anna` name somebody; `thanks a bunch` does not.
const namelessOpeners = ['cancel', 'dontKnow', 'thanks'] as const;
const containers = ['dontKnow', 'whoAreYou', 'repeat', 'help', 'cancel'] as const;

// The first words of each list mean yes or no whatever follows; "sure" and "right" only by themselves.
const plainWords = { yes: plainWordsOf('yes'), no: plainWordsOf('no') } as const;

function plainWordsOf(name: 'yes' | 'no'): PhraseSet {
  return phraseSet(languages.flatMap((language) => vocabularies[language].commands[name].slice(0, 3)));
}

const ownCommands = new Map(
  languages.map((language) => [language, phraseSet(Object.values(vocabularies[language].commands).flat())]),
);

function phrasesOf(name: CommandName): CommandPhrases {
  const phrases: readonly string[] = languages.flatMap((language) => vocabularies[language].commands[name]);
  return { all: phraseSet(phrases), long: phraseSet(phrases.filter(({ length }) => length >= leastLong)) };
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
