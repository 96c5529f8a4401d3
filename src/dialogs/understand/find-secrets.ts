import { languages } from '../../core/language.ts';
import { vocabularies } from '../../knowledge/locales/index.ts';

export interface SecretSearch {
  /** The text with everything that looks like a secret replaced; the only form that may be used further. */
  readonly safeText: string;
  readonly foundSecret: boolean;
}

export const redacted = '[•••]';

const labels = alternation(languages.flatMap((language) => vocabularies[language].secretLabels));
const joins = alternation(languages.flatMap((language) => vocabularies[language].secretJoins));
const possessive =
  "(?:(?:my|the|his|her|their|new|old|temporary|current|mon|ma|son|sa|le|la|l['’]|nouveau|ancien|mitt|min|hans|hennes|det|den|nya|gamla|tillfälliga)\\s+)*";
// `password: X`, `le mot de passe est X`, `lösenordet är "X"`; the secret ends at white space or its closing quote.
const labelled = new RegExp(
  `(${possessive}(?<![\\p{L}\\p{N}])(?:${labels})(?:\\s+(?:\\p{L}+\\s+){0,2}?(?:${joins})\\s*:?|\\s*[:=]|\\s*->)\\s*)(?:"([^"\\n]{3,128})"|«\\s*([^»\\n]{3,128}?)\\s*»|'([^'\\n]{3,128})'|([^\\s"«]{4,128}))`,
  'giu',
);

/**
 * Finds passwords, one-time codes and temporary passes that somebody typed with a label or in an unmistakable shape.
 * Words such as "password is expired" are no secrets: a value must look like one.
 */
export function findSecrets(text: string): SecretSearch {
  let foundSecret = false;
  const hide = (): string => {
    foundSecret = true;
    return redacted;
  };
  const safeText = text
    .replace(labelled, (whole, label: string, ...values: unknown[]) => {
      const quoted = values.slice(0, 3).find((value): value is string => typeof value === 'string');
      const bare = typeof values[3] === 'string' ? values[3] : undefined;
      const isSecret = quoted !== undefined ? !/\s.*\s/.test(quoted) : bare !== undefined && looksLikeSecret(bare);
      return isSecret ? `${label}${hide()}` : whole;
    })
    .replace(/(?<=^|\s)[^\s]{8,64}(?=$|\s)/gu, (word) => (looksLikePassword(word) ? hide() : word));
  return { safeText, foundSecret };
}

/** After a label: a number of four to ten digits, or a word that mixes letters with digits or signs. */
function looksLikeSecret(value: string): boolean {
  const core = value.replace(/[.,;!?)]+$/u, '');
  if (/^\d{4,10}$/.test(core)) return !/^(?:19|20)\d\d$/.test(core) && !isKnownNumber(core);
  if (isCodeOrAddress(core)) return false;
  return /\p{L}/u.test(core) && (/\d/.test(core) || /[^\p{L}\p{N}'’.-]/u.test(core)) && core.length >= 4;
}

/** Without any label: three kinds of characters, one of them a sign that names, codes and paths do not use inside. */
function looksLikePassword(word: string): boolean {
  const core = word.replace(/^[("'«]+|[.,;:?)"'»]+$/gu, '');
  if (core.length < 8 || isCodeOrAddress(core)) return false;
  const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[!#$%&*?^~+€£§]/u].filter((kind) => kind.test(core)).length;
  return kinds === 4 && !/[\\/=<>{}()[\]|;]/.test(core);
}

function isKnownNumber(value: string): boolean {
  return /^(?:3[0-3]\d{3}|6\d{3}|4724|50\d{3}|1200\d\d|5300\d{1,2})$/.test(value);
}

function isCodeOrAddress(value: string): boolean {
  return (
    /^(?:sspr_?\d+|aadsts\d+|hr=?.*|0x[0-9a-f]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(value) ||
    /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value) ||
    /^https?:/i.test(value) ||
    /^[•[\]]+$/u.test(value)
  );
}

function alternation(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(' ')
        .map((part) => RegExp.escape(part))
        .join('\\s+'),
    )
    .join('|');
}
