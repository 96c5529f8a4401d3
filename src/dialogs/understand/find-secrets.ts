import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import { machineSecrets } from './machine-secrets.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isCodeOrAddress, isKnownNumber, looksLikeNumericSecret, looksLikeSecret } from './secret-shapes.ts';

export interface SecretSearch {
  /** The text with everything that looks like a secret replaced; the only form that may be used further. */
  readonly safeText: string;
  readonly foundSecret: boolean;
}

export const redacted = '[•••]';

const labels = listOf('secretLabels');
const codeLabels = listOf('codeLabels');
const foldedCodeLabels = new Set(codeLabels.map(fold));
const label = wholeWord([...labels, ...codeLabels]);
const connector = new RegExp(
  `(?:(?<=[ \\t])|[ \\t]+)(?:${alternation(listOf('secretJoins'))})(?![\\p{L}\\p{N}])(?:[ \\t]+(?:le|la|the|det))?[ \\t]*[:=]?[ \\t]*|[ \\t]*(?:->|=>|[:=→–—]|-(?=[ \\t]))[ \\t]*`,
  'giu',
);
// A value stands behind a few words at most: further on nothing has to be searched.
const reach = /^(?:[ \t]+[\p{L}'’-]+){0,6}[ \t]*/u;
const joinLength = 24;
const fewWords = /^(?:[ \t]+[\p{L}'’-]+){0,4}[ \t]*$/u;
const value =
  /"([^"\n]{3,128})"|[“”]([^“”\n]{3,128})”|«\s*([^»\n]{3,128}?)\s*»|'([^'\n]{3,128})'|‘([^’\n]{3,128})’|`([^`\n]{3,128})`|([^\s"“”«»[]{3,128})/uy;
const windowLength = 200;
// `code 483 920`: never behind a word such as "error".
const spacedCode = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternation(codeLabels)})(?![\\p{L}\\p{N}])(?:[ \\t]+(?:${alternation(listOf('secretJoins'))})(?![\\p{L}\\p{N}])(?:[ \\t]+(?:le|la|the|det))?)?[ \\t]*[:=]?[ \\t]*((?:\\d[ \\t-]?){5,7}\\d)(?![\\d\\p{L}])`,
  'giu',
);
const errorWord = wholeWord(listOf('errorWords'));
const favourite = new RegExp(`^(?:${alternation(listOf('favouritePasswords'))})[\\p{L}\\p{N}!-/:-@_-]*$`, 'iu');

interface Span {
  readonly start: number;
  readonly end: number;
  readonly isCertain: boolean;
}

/**
 * Finds passwords, one-time codes and temporary passes that somebody typed with a label or in an unmistakable shape.
 * "Password is expired" holds no secret: a value must look like one. A word of no known meaning behind a label is
 * taken out without a warning, so that it is never repeated.
 */
export function findSecrets(text: string): SecretSearch {
  const spans = [
    ...spacedCodes(text),
    ...labelledValues(text),
    ...unmistakableWords(text),
    ...machineSecrets(text),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let safeText = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (end <= from) continue;
    if (start >= from) safeText += `${text.slice(from, start)}${redacted}`;
    from = end;
  }
  return { safeText: safeText + text.slice(from), foundSecret: spans.some(({ isCertain }) => isCertain) };
}

function spacedCodes(text: string): readonly Span[] {
  return [...text.matchAll(spacedCode)].flatMap(({ 0: whole, 1: digits = '', index }) => {
    const isErrorCode = speaksOfError(text, index, index) || isKnownNumber(digits.replace(/\D/g, ''));
    return isErrorCode
      ? []
      : [{ start: index + whole.length - digits.length, end: index + whole.length, isCertain: true }];
  });
}

function labelledValues(text: string): readonly Span[] {
  return [...text.matchAll(label)].flatMap(({ 0: name, index }) => {
    const after = index + name.length;
    const window = text.slice(after, after + windowLength).split('\n')[0] ?? '';
    const isCode = foldedCodeLabels.has(fold(name));
    const input = { isCode, isError: speaksOfError(text, index, after + 30), isPin: /^pin/iu.test(name) };
    return declaredValue(window, after, input) ?? adjacentValue(window, after, input) ?? [];
  });
}

interface Labelled {
  readonly isCode: boolean;
  readonly isError: boolean;
  readonly isPin: boolean;
}

/** `password: X`, `le mot de passe est X`, `lösenordet till kontot är "X"`. */
function declaredValue(window: string, offset: number, labelled: Labelled): readonly Span[] | undefined {
  const near = window.slice(0, (reach.exec(window)?.[0].length ?? 0) + joinLength);
  for (const { 0: join, index } of near.matchAll(connector)) {
    if (!fewWords.test(window.slice(0, index))) return undefined;
    const found = valueAt(window, index + join.length);
    const after = found === null ? '' : window.slice(found.end);
    const judged = found === null ? 'harmless' : judgeDeclared({ ...found, ...labelled, join, after });
    if (found !== null && judged !== 'harmless')
      return [{ start: offset + found.start, end: offset + found.end, isCertain: judged === 'secret' }];
  }
  return undefined;
}

/** `password X`, `code pin 4821`, `lösenord tillfälligt X`: the value stands right behind its label or one word later. */
function adjacentValue(window: string, offset: number, labelled: Labelled): readonly Span[] | undefined {
  for (const [gap] of [/^[ \t]+/u.exec(window), /^[ \t]+\p{L}+[ \t]+/u.exec(window)].filter(
    (match) => match !== null,
  )) {
    const found = valueAt(window, gap.length);
    if (found !== null && looksAdjacent(found.core, labelled))
      return [{ start: offset + found.start, end: offset + found.end, isCertain: true }];
  }
  return undefined;
}

interface Value {
  readonly core: string;
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
}

function valueAt(window: string, start: number): Value | null {
  value.lastIndex = start;
  const match = value.exec(window);
  if (match === null) return null;
  const bare = match[7];
  const end = start + match[0].length;
  if (bare === undefined)
    return { core: match.slice(1, 7).find((text) => text !== undefined) ?? '', isQuoted: true, start, end };
  // Punctuation behind a bare value is not part of it.
  const core = bare.replace(/[.,;?)]+$/u, '');
  return { core, isQuoted: false, start, end: start + core.length };
}

function speaksOfError(text: string, from: number, to: number): boolean {
  errorWord.lastIndex = 0;
  return errorWord.test(text.slice(Math.max(0, from - 25), to));
}

interface Declared extends Value, Labelled {
  readonly join: string;
  /** What follows the value on its line. */
  readonly after: string;
}

/** `unclear`: a word without a meaning for us; better not repeated, not worth an alarm. */
function judgeDeclared(given: Declared): 'secret' | 'unclear' | 'harmless' {
  const { core, isQuoted, isCode, isError, join, after } = given;
  if (isCodeOrAddress(core)) return 'harmless';
  if (/^\d+$/.test(core)) return !isError && looksLikeNumericSecret(core) ? 'secret' : 'harmless';
  if (isCode) return !isError && looksLikeSecret(core) && /[^\p{L}\p{N}_-]/u.test(core) ? 'secret' : 'harmless';
  const words = fold(core)
    .replace(/!+$/, '')
    .split(/[\s'-]+/u);
  const meaningful = words.filter((word) => isOrdinaryWord(word)).length;
  if (isQuoted) return meaningful === 0 ? 'secret' : meaningful < words.length ? 'unclear' : 'harmless';
  const isPlainWord = /^[\p{L}\p{M}'’-]{3,}!*$/u.test(core);
  if (!isPlainWord) return looksLikeSecret(core) ? 'secret' : 'harmless';
  if (meaningful > 0) return 'harmless';
  // `Password: Anna Berg cannot reset` names somebody; `password: summertime` does not.
  const isNameLike = /[:=→>–—-]/u.test(join) && (/^\p{Lu}\p{Ll}/u.test(core) || /^[ \t]+\p{L}/u.test(after));
  if (isNameLike) return 'harmless';
  return /[:=→>]|['’]est|it['’]s/u.test(join) ? 'secret' : 'unclear';
}

/** Without a verb or sign in between, the value must be plain to see. */
function looksAdjacent(core: string, { isCode, isError, isPin }: Labelled): boolean {
  if (isError || isCodeOrAddress(core) || /^\p{Lu}{2,5}[-_]?\d{4,}$/u.test(core)) return false;
  if (/^\d+$/.test(core)) return isPin && looksLikeNumericSecret(core);
  return !isCode && core.length >= 6 && /^\p{L}/u.test(core) && /\d/.test(core) && !/[\\/:]/.test(core);
}

function unmistakableWords(text: string): readonly Span[] {
  return [...text.matchAll(/(?<!\S)\S{7,64}(?!\S)/gu)].flatMap(({ 0: word, index }) =>
    looksLikePassword(word) ? [{ start: index, end: index + word.length, isCertain: true }] : [],
  );
}

/** Without any label: a well-worn password, or every kind of character and a sign that names and paths lack. */
function looksLikePassword(word: string): boolean {
  const core = word.replace(/^[("'«“]+|[.,;:?)"'»”]+$/gu, '');
  if (core.length < 7 || isCodeOrAddress(core) || /<\/?\w/.test(core)) return false;
  if (/\d/.test(core) && favourite.test(core)) return true;
  if (core.length < 8 || /[\\/=<>{}()[\]|;]/.test(core)) return false;
  return [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[!#$%&*?^~+€£§@]/u].every((kind) => kind.test(core));
}

type WordList = 'secretLabels' | 'codeLabels' | 'secretJoins' | 'errorWords' | 'favouritePasswords';

function listOf(name: WordList): readonly string[] {
  return languages.flatMap((language) => vocabularies[language][name]);
}

function wholeWord(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(words)})(?![\\p{L}\\p{N}])`, 'giu');
}

function alternation(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(' ')
        .map((part) => RegExp.escape(part).replaceAll('\\x27', "['’]"))
        .join('\\s+'),
    )
    .join('|');
}
