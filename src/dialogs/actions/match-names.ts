import { distance } from 'fastest-levenshtein';
import { fold } from '../../core/fold.ts';
import type { PersonMatch } from '../../core/person.ts';

const mostTerms = 6;
const longestTerm = 60;

/** What to search for first: the names as written, and as mailboxes have them (`Zoé Fontaine` → `zoe.fontaine`). */
export function firstSearchTerms(names: readonly string[]): readonly string[] {
  return bounded(names.flatMap((name) => [name, ...variantsOf(name)]));
}

/** Neighbouring words two by two: a longer group may hold a name among words that we do not know. */
export function withPairs(names: readonly string[]): readonly string[] {
  const pairs = names.flatMap((name) => {
    const words = name.split(' ');
    return words.length < 3 ? [] : words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  return [...names, ...pairs];
}

/** What to search for when nobody was found: surname first, and each word of a name by itself. */
export function furtherSearchTerms(names: readonly string[]): readonly string[] {
  return bounded(
    names.flatMap((name) => {
      const words = name.split(' ');
      if (words.length < 2) return [];
      const reversed = words.toReversed().join(' ');
      return [reversed, ...variantsOf(reversed), ...words];
    }),
  );
}

function variantsOf(name: string): readonly string[] {
  const folded = fold(name);
  const base = withoutPossessive(name);
  const forms = [folded.split(' ').join('.'), base, fold(base).split(' ').join('.')];
  return forms.filter((form) => form !== name);
}

/** `Annas` may be Anna's; the word as written is kept as well. */
function withoutPossessive(word: string): string {
  return word.length > 3 && /[^s]s$/iu.test(word) ? word.slice(0, -1) : word;
}

function bounded(terms: readonly string[]): readonly string[] {
  return [...new Set(terms.map((term) => term.slice(0, longestTerm)))].slice(0, mostTerms);
}

/** Those whose name holds every word of one of the names, whatever the order; of several, those that hold most. */
export function exactMatches(names: readonly string[], matches: readonly PersonMatch[]): readonly PersonMatch[] {
  const scored = matches.map((match) => ({ match, score: scoreOf(names, match) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ match }) => match);
}

function scoreOf(names: readonly string[], match: PersonMatch): number {
  const own = new Set(wordsOfPerson(match));
  const holds = (word: string) => own.has(word) || own.has(withoutPossessive(word));
  return names
    .map((name) => fold(name).split(/[\s'-]+/))
    .filter((words) => words.every(holds))
    .reduce((sum, words) => sum + words.length, 0);
}

function wordsOfPerson({ displayName, userPrincipalName }: PersonMatch): readonly string[] {
  return [...fold(displayName).split(/[\s,'.()-]+/), ...fold(userPrincipalName.split('@')[0] ?? '').split(/[._-]+/)];
}

const mostNear = 3;

/** The nearest names, by edit distance, or those that begin like it. */
export function nearMatches(name: string, matches: readonly PersonMatch[]): readonly PersonMatch[] {
  const wanted = fold(withoutPossessive(name));
  return matches
    .map((match) => ({ match, far: farness(wanted, match) }))
    .filter(({ far }) => far <= Math.max(2, Math.floor(wanted.length / 3)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostNear)
    .map(({ match }) => match);
}

function farness(wanted: string, match: PersonMatch): number {
  const [mailbox = ''] = fold(match.userPrincipalName).split('@');
  const whole = [mailbox, fold(match.displayName)];
  const forms = wanted.includes(' ') || wanted.includes('.') ? whole : [...whole, ...wordsOfPerson(match)];
  const isBeginning = wanted.length >= 3 && forms.some((form) => form.startsWith(wanted));
  return isBeginning ? 1 : Math.min(...forms.map((form) => distance(wanted, form)));
}
