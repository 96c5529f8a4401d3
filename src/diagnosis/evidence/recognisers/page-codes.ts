import { changeCodes, signInMeanings } from '../../../knowledge/codes/aadsts-codes.ts';
import { ssprCodes } from '../../../knowledge/codes/sspr-codes.ts';
import type { Evidence, Found } from '../clue.ts';

const known: ReadonlySet<string> = new Set([...ssprCodes, ...changeCodes, ...signInMeanings].map(({ id }) => id));
const names = new Map(
  [...ssprCodes, ...changeCodes, ...signInMeanings]
    .filter(({ name }) => name.length > 10)
    .map(({ id, name }) => [name.toLowerCase(), id]),
);
const sspr = /\bSSPR[\s_-]{0,4}(\d{1,6})\b/gi;
const aadsts = /\bAADSTS[\s:_-]{0,4}(\d{4,7})\b/gi;
const signInError =
  /(?:error ?code|felkod|code d['’]erreur|failure ?code)["']?[\s:=]{1,6}(50\d{3}|53\d{3,4}|1200\d\d|65\d{3,4}|700\d{3})\b/giu;
const word = /\b[A-Z][A-Za-z]{10,60}\b/g;

/** Codes of the reset page and of the sign-in page, as numbers or by Microsoft's names. */
export function findPageCodes({ lines }: Evidence): readonly Found[] {
  return lines.flatMap((text, line) => [
    ...[...text.matchAll(sspr)].map(({ 1: digits = '', index }) =>
      found(`SSPR_${String(Number(digits)).padStart(4, '0')}`, line, index),
    ),
    ...[...text.matchAll(aadsts), ...text.matchAll(signInError)].map(({ 1: digits = '', index }) =>
      found(`AADSTS${digits}`, line, index),
    ),
    ...[...text.matchAll(word)].flatMap(({ 0: name, index }) => {
      const code = names.get(name.toLowerCase());
      return code === undefined ? [] : [found(code, line, index)];
    }),
  ]);
}

function found(code: string, line: number, index: number): Found {
  return { kind: known.has(code) ? 'code' : 'unknown', code, line, index };
}
