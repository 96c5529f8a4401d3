import { resultAliases, resultCodes } from '../../../knowledge/codes/result-codes.ts';
import type { Evidence, Found } from '../clue.ts';

const known: ReadonlySet<string> = new Set(resultCodes.map(({ id }) => id));
const written = /\bhr\s{0,4}[=:]?\s{0,4}(?:0x)?([0-9a-f]{7,8})(?![0-9a-z])/gi;
const hexadecimal = /(?<![0-9a-z])0x([0-9a-f]{2,8})(?![0-9a-z])/gi;
const bare = /(?<![0-9a-z-])(8023[0-9a-f]{4}|8007[0-9a-f]{4}|8023042)(?![0-9a-z-])/gi;
const data = /\bdata ([0-9a-f]{3}), v[0-9a-f]{4}/gi;
const name =
  /\b(?:E_ACCESSDENIED|ERROR_(?:ACCESS_DENIED|PASSWORD_RESTRICTION|INVALID_PASSWORD|LOGON_FAILURE|ACCOUNT_LOCKED_OUT|ACCOUNT_DISABLED)|RPC_S_SERVER_UNAVAILABLE)\b/g;

/** `hr=80230619`, `0x8023062C`, a bare `80230818`, the names of Windows and the data of LDAP errors. */
export function findResultCodes({ lines }: Evidence): readonly Found[] {
  return lines.flatMap((text, line) =>
    [written, hexadecimal, bare, data, name].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: digits, index }) =>
        foundAt(digits ?? whole, { line, index, isDeclared: pattern === written }),
      ),
    ),
  );
}

interface At {
  readonly line: number;
  readonly index: number;
  readonly isDeclared: boolean;
}

function foundAt(text: string, { line, index, isDeclared }: At): readonly Found[] {
  const value = text.toLowerCase();
  const code = resultAliases[value] ?? `hr-${value}`;
  if (known.has(code)) return [{ kind: 'code', code, line, index }];
  // Every other hexadecimal number is an address, a flag or a language.
  const isResult = (isDeclared || /^80(?:23|07)/.test(value)) && !/^0+$/.test(value);
  return isResult ? [{ kind: 'unknown', code: `hr=${value}`, line, index }] : [];
}
