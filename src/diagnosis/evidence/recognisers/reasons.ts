import { auditReasons } from '../../../knowledge/codes/audit-reasons.ts';
import type { Evidence, Found } from '../clue.ts';

/** Shorter ones are words of every day. */
const leastLength = 12;
const reasons = auditReasons.filter(({ starts, outcome }) => outcome !== 'succeeded' && starts.length >= leastLength);

/** Reasons of the audit log, as the portal shows or exports them. */
export function findReasons({ lines }: Evidence): readonly Found[] {
  return lines.flatMap((text, line) => {
    const lower = text.toLowerCase().replace(/’/g, "'");
    const hit = reasons.find(({ starts }) => lower.includes(starts));
    if (hit === undefined) return [];
    return [{ kind: 'code', code: reasonId(hit.starts), line, index: lower.indexOf(hit.starts) } as const];
  });
}

const prefix = 'reason: ';

function reasonId(starts: string): string {
  return `${prefix}${starts}`;
}

export function reasonOf(code: string) {
  return code.startsWith(prefix) ? auditReasons.find(({ starts }) => starts === code.slice(prefix.length)) : undefined;
}
