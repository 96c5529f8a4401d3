import type { SaidOutcome } from '../../core/said.ts';
import { changeCodes } from '../../knowledge/codes/aadsts-codes.ts';
import { auditReasons } from '../../knowledge/codes/audit-reasons.ts';
import { ssprCodes } from '../../knowledge/codes/sspr-codes.ts';

export interface FoundCode {
  /** As people write it in a ticket: `SSPR_0030`, `AADSTS120013`. */
  readonly code: string;
  readonly known: boolean;
  readonly outcome: SaidOutcome | null;
}

/** Error codes and reason texts in a message; an unknown code is kept, raw, so that it can be shown as unknown. */
export function findCodes(text: string): readonly FoundCode[] {
  return [...findSsprCodes(text), ...findSignInCodes(text), ...findReasons(text)];
}

function findSsprCodes(text: string): readonly FoundCode[] {
  return [...text.matchAll(/\bSSPR[\s_-]*0*(\d{1,4})\b/gi)].map(([quote, digits]) => {
    const number = Number(digits);
    const entry = ssprCodes.find((code) => code.number === number);
    const code = `SSPR_${String(number).padStart(4, '0')}`;
    return {
      code,
      known: entry !== undefined,
      outcome: entry === undefined ? null : { outcome: entry.outcome, quote },
    };
  });
}

function findSignInCodes(text: string): readonly FoundCode[] {
  return [...text.matchAll(/\bAADSTS[\s:_-]*(\d{4,7})\b/gi)].map(([quote, digits]) => {
    const entry = changeCodes.find((code) => code.number === Number(digits));
    const code = `AADSTS${digits}`;
    return {
      code,
      known: entry !== undefined,
      outcome: entry === undefined ? null : { outcome: entry.outcome, quote },
    };
  });
}

function findReasons(text: string): readonly FoundCode[] {
  const lower = text.toLowerCase();
  const hit = auditReasons.find(
    ({ starts, outcome }) => outcome !== 'succeeded' && starts.length >= 12 && lower.includes(starts),
  );
  return hit === undefined
    ? []
    : [{ code: hit.starts, known: true, outcome: { outcome: hit.outcome, quote: hit.starts } }];
}
