import type { ParsedEvidence } from '../../diagnosis/evidence/clue.ts';

export interface FoundCode {
  /** As people write it in a ticket: `SSPR_0030`, `AADSTS120013`, `33004`, `hr=80230619`. */
  readonly code: string;
  readonly known: boolean;
}

/** The codes of a text by the names they go by; an unknown one is kept so that it can be shown as unknown. */
export function codesOf({ clues, unknownCodes }: ParsedEvidence): readonly FoundCode[] {
  const known = clues.flatMap((clue) => (clue.kind === 'code' ? [shownCode(clue.code)] : []));
  return [
    ...[...new Set(known)].map((code) => ({ code, known: true })),
    ...unknownCodes.map((code) => ({ code, known: false })),
  ];
}

function shownCode(id: string): string {
  return id
    .replace(/^event-/, '')
    .replace(/^hr-/, 'hr=')
    .replace(/^reason: /, '');
}
