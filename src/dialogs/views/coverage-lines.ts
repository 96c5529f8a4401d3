import type { MissingReason } from '../../core/fact.ts';
import type { Language } from '../../core/language.ts';
import type { CoverageGap } from '../../diagnosis/state-coverage.ts';
import { fill } from '../../knowledge/fill.ts';
import { phraseTables } from '../../knowledge/locales/index.ts';
import type { PhraseKey } from '../../knowledge/locales/phrase-table.ts';
import { say } from '../../knowledge/texts.ts';
import { formatTime } from './format-time.ts';

/** Why one fact is missing and what would give it, as a sentence. */
export function missingFactText(
  language: Language,
  fact: string,
  missing: { readonly reason: MissingReason; readonly permissions: readonly string[] },
): string {
  const table = phraseTables[language];
  const name = table[`fact.${fact}` as PhraseKey] ?? fact;
  if (missing.reason === 'permission' && missing.permissions.length === 0)
    return fill(table['missing.refused'], { fact: name });
  return fill(table[`missing.${missing.reason}`], { fact: name, permissions: missing.permissions.join(' / ') || '?' });
}

/** What could not be seen, one sentence a gap. */
export function coverageLines(gaps: readonly CoverageGap[], language: Language, timeZone: string): readonly string[] {
  return gaps.map((gap) => coverageLine(gap, language, timeZone));
}

function coverageLine(gap: CoverageGap, language: Language, timeZone: string): string {
  switch (gap.kind) {
    case 'missing-fact':
      return missingFactText(language, gap.fact, gap);
    case 'log-truncated':
      return say(language, 'gap.log-truncated', { since: formatTime(gap.since, language, timeZone) });
    case 'log-still-reading':
      return say(language, 'gap.log-still-reading', { since: formatTime(gap.since, language, timeZone) });
    case 'log-hole':
      return say(language, 'gap.log-hole', {
        from: formatTime(gap.from, language, timeZone),
        to: formatTime(gap.to, language, timeZone),
      });
    case 'log-is-late':
      return say(language, 'gap.log-is-late');
    case 'rows-unreadable':
      return say(language, 'gap.rows-unreadable', { count: gap.count });
    case 'on-premises-unseen':
      return say(language, 'gap.on-premises-unseen');
  }
}
