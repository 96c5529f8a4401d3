import type { Language } from '../../core/language.ts';
import type { NoticeMessage } from '../../core/message.ts';
import { reasonOf } from '../../diagnosis/evidence/recognisers/reasons.ts';
import { type CauseId, causes } from '../../knowledge/causes/index.ts';
import { causesOfOutcome } from '../../knowledge/codes/audit-reasons.ts';
import { findCode } from '../../knowledge/codes/index.ts';
import { type Cause, strengths } from '../../knowledge/define-cause.ts';
import { sources } from '../../knowledge/sources.ts';
import { causeTexts, checkTexts, codeMeaning, say } from '../../knowledge/texts.ts';
import { notice } from './notice.ts';

export interface CodesToDecode {
  /** Ids of known codes. */
  readonly codes: readonly string[];
  /** Codes that no table has, as written. */
  readonly unknown: readonly string[];
}

const mostCodes = 4;
const mostCauses = 4;
const causesById = new Map<string, Cause<CauseId>>(causes.map((cause: Cause<CauseId>) => [cause.id, cause]));

/** What codes mean, what they point to and what to look at next. It is about nobody, so it may be said before others. */
export function decodedCodes(
  { codes, unknown }: CodesToDecode,
  language: Language,
  isTechnician: boolean,
): NoticeMessage {
  const lines = [
    ...toldOnce(codes)
      .slice(0, mostCodes)
      .map((id) => (isTechnician ? forTechnician(id, language) : forPerson(id, language))),
    ...unknown.slice(0, mostCodes).map((code) => say(language, 'decode.unknown', { code, url: sources.TSWB.url })),
  ];
  return { ...notice(language, lines.join('\n\n')), isPublic: true };
}

/** A reason of the log that has a code of its own is told by that code. */
function toldOnce(codes: readonly string[]): readonly string[] {
  const own = codes.filter((id) => reasonOf(id) === undefined);
  return own.length > 0 ? own : codes;
}

function forTechnician(id: string, language: Language): string {
  const likely = causesOf(id)
    .flatMap((cause) => causesById.get(cause) ?? [])
    .slice(0, mostCauses);
  const titles = likely.map((cause) => causeTexts(language, cause.id).title).join(' / ');
  const look = nextLook(likely, language);
  return [
    meaningOf(id, language),
    ...(titles === '' ? [] : [say(language, 'decode.causes', { causes: titles })]),
    ...(look === undefined ? [] : [say(language, 'decode.next', { look })]),
  ].join('\n');
}

/** No internals for somebody who can only tell the helpdesk. */
function forPerson(id: string, language: Language): string {
  const outcome = findCode(id)?.outcome ?? reasonOf(id)?.outcome;
  const name = nameOf(id, language);
  return outcome == null
    ? say(language, 'decode.for-helpdesk', { code: name })
    : say(language, 'decode.outcome', { code: name, outcome: say(language, `outcome.${outcome}`) });
}

function meaningOf(id: string, language: Language): string {
  const meaning = codeMeaning(language, id);
  if (meaning === null) return forPerson(id, language);
  const { title, meaning: sentence } = meaning.texts;
  return say(language, 'decode.meaning', { code: nameOf(id, language), title, meaning: sentence });
}

function nameOf(id: string, language: Language): string {
  const name = codeMeaning(language, id)?.name ?? reasonOf(id)?.starts ?? id;
  return /^(?:SSPR_|AADSTS)/.test(id) ? `${id} (${name})` : name;
}

/** Strongest first; what speaks against a cause is no answer to what a code means. */
function causesOf(id: string): readonly string[] {
  const points = (findCode(id)?.points ?? []).filter(({ strength }) => strengths[strength] > 0);
  if (points.length > 0)
    return points.toSorted((a, b) => strengths[b.strength] - strengths[a.strength]).map(({ cause }) => cause);
  const outcome = reasonOf(id)?.outcome;
  return outcome === undefined ? [] : (causesOfOutcome[outcome] ?? []);
}

/** The observation that would prove the first cause that one can look for. */
function nextLook(likely: readonly Cause<CauseId>[], language: Language): string | undefined {
  return likely
    .flatMap(({ signs }) => signs.filter(({ strength }) => strengths[strength] >= strengths.strong))
    .map(({ check }) => checkTexts(language, check).look)
    .find((look) => look !== undefined);
}
