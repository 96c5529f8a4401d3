import { eventCodes } from '../../../knowledge/codes/event-codes.ts';
import type { Evidence, Found } from '../clue.ts';

const known: ReadonlySet<string> = new Set(eventCodes.map(({ id }) => id));
const number = /(?<![\p{L}\p{N}_.:/\\+-])\d{3,5}(?![\p{L}\p{N}_/\\]|[.:,-]\d)/gu;
const provider =
  /passwordresetservice|\badsync\b|directory synchronization|passwordprotection|dcagent|microsoft-windows-security-auditing/i;
const eventWord =
  /event ?id|eventid|instanceid|\bevents?\b|h[äa]ndelse|[ée]v[ée]nement|^\s{0,20}"?id"?\s{0,40}[:=,]|\beid\b/iu;
// Somebody who asks what a number means gives no other word beside it.
const question = /^[^\n]{0,40}\b(?:what|mean|means|betyder|innebär|vad är|signifie|c['’]est quoi)(?![\p{L}])/iu;
const longestQuestion = 60;

/** How far behind its word a number may stand. */
const near = 60;
/** How long the name of a provider holds for the rows of a table below it. */
const tableLines = 200;

/**
 * Numbers of events. Those of the reset service are unmistakable; others need the word "event" or their provider
 * beside them, for 403 and 611 mean many things.
 */
export function findEventNumbers({ lines }: Evidence): readonly Found[] {
  const found: Found[] = [];
  let providerUntil = -1;
  lines.forEach((text, line) => {
    const hasProvider = provider.test(text);
    const isAsked = text.length <= longestQuestion && question.test(text);
    if (hasProvider && /provider|source|källa/i.test(text)) providerUntil = line + tableLines;
    if (!/\d{3}/.test(text)) return;
    for (const { 0: digits, index } of text.matchAll(number)) {
      const isNamed = hasProvider || isAsked || eventWord.test(text.slice(Math.max(0, index - near), index));
      const code = `event-${digits}`;
      const isOwn = /^3[123]0\d\d$/.test(digits);
      const isListed = line < providerUntil && /^\s{0,4}\S{1,20}\s[\d:. APMapm]{4,20}\s/.test(text);
      if (known.has(code) && (isOwn || isNamed || isListed)) found.push({ kind: 'code', code, line, index });
      else if (isNamed && /^3\d{4}$/.test(digits)) found.push({ kind: 'unknown', code: digits, line, index });
    }
  });
  return found;
}
