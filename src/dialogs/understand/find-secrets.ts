import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

export interface SecretSearch {
  /** The text with everything that looks like a secret replaced; the only form that may be used further. */
  readonly safeText: string;
  readonly foundSecret: boolean;
}

export const redacted = '[•••]';

const edge = { start: '(?<![\\p{L}\\p{N}])', end: '(?![\\p{L}\\p{N}])' } as const;
const labels = alternation(listOf('secretLabels'));
const codeLabels = alternation(listOf('codeLabels'));
const joins = alternation(listOf('secretJoins'));
const errorWords = alternation(listOf('errorWords'));
const favourites = alternation(listOf('favouritePasswords'));
const quoted = `"([^"\\n]{3,128})"|“([^”\\n]{3,128})”|”([^”\\n]{3,128})”|«\\s*([^»\\n]{3,128}?)\\s*»|'([^'\\n]{3,128})'|‘([^’\\n]{3,128})’|\`([^\`\\n]{3,128})\``;
const bare = '([^\\s"“”«»\\[]{3,128})';
const sign = '\\s*(?:[:=→–—]|->|=>|-(?=\\s))\\s*';

// `password: X`, `le mot de passe est X`, `lösenordet till kontot är "X"`.
const declared = new RegExp(
  `(${edge.start}(?:${labels}|${codeLabels})${edge.end}(?:[ \\t]+\\p{L}+){0,3}?(?:[ \\t]+(?:${joins})${edge.end}(?:[ \\t]+(?:le|la|the|det))?[ \\t]*:?[ \\t]*|${sign}))(?:${quoted}|${bare})`,
  'giu',
);
// `password X`, `code pin 4821`: the value stands right behind its label.
const adjacent = new RegExp(
  `(${edge.start}(?:${labels}|${codeLabels})${edge.end}(?:[ \\t]+\\p{L}+)?[ \\t]+)(?:${quoted}|${bare})`,
  'giu',
);
// `code 483 920`: never behind a word such as "error".
const spacedCode = new RegExp(
  `(${edge.start}(?:${codeLabels})${edge.end}(?:[ \\t]+(?:${joins})${edge.end}(?:[ \\t]+(?:le|la|the|det))?)?[ \\t]*[:=]?[ \\t]*)((?:\\d[ \\t-]?){5,7}\\d)(?![\\d\\p{L}])`,
  'giu',
);
const errorBefore = new RegExp(`${edge.start}(?:${errorWords})[\\s'’:d-]*$`, 'iu');
const favourite = new RegExp(`^(?:${favourites})[\\p{L}\\p{N}!-/:-@_-]*$`, 'iu');

/**
 * Finds passwords, one-time codes and temporary passes that somebody typed with a label or in an unmistakable shape.
 * "Password is expired" holds no secret: a value must look like one. A word of no known meaning behind a label is
 * taken out without a warning, so that it is never repeated.
 */
export function findSecrets(text: string): SecretSearch {
  let foundSecret = false;
  const hide = (isCertain: boolean): string => {
    foundSecret ||= isCertain;
    return redacted;
  };
  const safeText = text
    .replace(spacedCode, (whole, label: string, digits: string, offset: number) =>
      isErrorCode(text, offset, digits) ? whole : `${label}${hide(true)}`,
    )
    .replace(declared, (whole, label: string, ...rest: unknown[]) => {
      const { value, isQuoted } = valueOf(rest);
      const judged = judgeDeclared({ value, isQuoted, label });
      return judged === 'harmless' ? whole : `${label}${hide(judged === 'secret')}${tailOf(value, isQuoted)}`;
    })
    .replace(adjacent, (whole, label: string, ...rest: unknown[]) => {
      const { value, isQuoted } = valueOf(rest);
      return looksAdjacent(value, label) ? `${label}${hide(true)}${tailOf(value, isQuoted)}` : whole;
    })
    .replace(/(?<=^|\s)[^\s]{7,64}(?=$|\s)/gu, (word) => (looksLikePassword(word) ? hide(true) : word));
  return { safeText, foundSecret };
}

function valueOf(groups: readonly unknown[]): { readonly value: string; readonly isQuoted: boolean } {
  const texts = groups.slice(0, 8);
  const found = texts.findIndex((group) => typeof group === 'string');
  return { value: String(texts[found] ?? ''), isQuoted: found < 7 };
}

/** Punctuation that follows a bare value is not part of it. */
function tailOf(value: string, isQuoted: boolean): string {
  return isQuoted ? '' : (/[.,;?)]+$/u.exec(value)?.[0] ?? '');
}

function isErrorCode(text: string, offset: number, digits: string): boolean {
  return errorBefore.test(text.slice(Math.max(0, offset - 30), offset)) || isKnownNumber(digits.replace(/\D/g, ''));
}

interface Declared {
  readonly value: string;
  readonly isQuoted: boolean;
  readonly label: string;
}

/** `unclear`: a word without a meaning for us; better not repeated, not worth an alarm. */
function judgeDeclared({ value, isQuoted, label }: Declared): 'secret' | 'unclear' | 'harmless' {
  const core = value.replace(/[.,;?)]+$/u, '');
  if (isCodeOrAddress(core)) return 'harmless';
  const words = fold(core).split(/[\s']+/u);
  const hasMeaning = words.some((word) => isOrdinaryWord(word));
  if (isQuoted) return hasMeaning ? 'harmless' : 'secret';
  if (/^\d+$/.test(core)) return looksLikeNumericSecret(core, label) ? 'secret' : 'harmless';
  if (looksLikeSecret(core)) return 'secret';
  if (hasMeaning || !/^[\p{L}\p{M}]{3,}$/u.test(core)) return 'harmless';
  return /(?:[:=→]|->|=>|['’]est|it['’]s)\s*$/u.test(label) ? 'secret' : 'unclear';
}

function looksLikeNumericSecret(digits: string, label: string): boolean {
  if (errorBefore.test(label) || isKnownNumber(digits)) return false;
  return digits.length >= 4 && digits.length <= 10 && !/^(?:19|20)\d\d$/.test(digits);
}

/** A word that mixes letters with digits or signs. */
function looksLikeSecret(core: string): boolean {
  return core.length >= 4 && /\p{L}/u.test(core) && (/\d/.test(core) || /[^\p{L}\p{N}'’.,()/-]/u.test(core));
}

/** Without a verb or sign in between, the value must be plain to see. */
function looksAdjacent(value: string, label: string): boolean {
  const core = value.replace(/[.,;?)]+$/u, '');
  if (isCodeOrAddress(core) || /^\p{Lu}{2,5}[-_]?\d{4,}$/u.test(core)) return false;
  if (/^\d+$/.test(core)) return /\bpin\b/iu.test(label) && looksLikeNumericSecret(core, label);
  return core.length >= 6 && /^\p{L}/u.test(core) && /\d/.test(core) && !/[\\/:]/.test(core);
}

/** Without any label: a well-worn password, or every kind of character and a sign that names and paths lack. */
function looksLikePassword(word: string): boolean {
  const core = word.replace(/^[("'«“]+|[.,;:?)"'»”]+$/gu, '');
  if (core.length < 7 || isCodeOrAddress(core)) return false;
  if (/\d/.test(core) && favourite.test(core)) return true;
  if (core.length < 8 || /[\\/=<>{}()[\]|;]/.test(core)) return false;
  return [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[!#$%&*?^~+€£§@]/u].every((kind) => kind.test(core));
}

function isKnownNumber(value: string): boolean {
  return /^(?:3[0-3]\d{3}|6\d{3}|4724|50\d{3}|1200\d\d|5300\d{1,2}|700\d{3})$/.test(value);
}

function isCodeOrAddress(value: string): boolean {
  return (
    /^(?:sspr[\s_-]?\d+|aadsts\d+|hr=?.*|0x[0-9a-f]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i.test(
      value,
    ) ||
    /^\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?(?:t[\d:.]+z?)?$/i.test(value) ||
    /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value) ||
    /^https?:/i.test(value) ||
    /^[•*.[\]]+$/u.test(value)
  );
}

type WordList = 'secretLabels' | 'codeLabels' | 'secretJoins' | 'errorWords' | 'favouritePasswords';

function listOf(name: WordList): readonly string[] {
  return languages.flatMap((language) => vocabularies[language][name]);
}

function alternation(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(' ')
        .map((part) => RegExp.escape(part).replaceAll("'", "['’]").replaceAll('\\x27', "['’]"))
        .join('\\s+'),
    )
    .join('|');
}
