import type { ParsedEvidence } from '../../diagnosis/evidence/clue.ts';

const mostLines = 15;
const wordsBehindLabel = /^[^:\n]{1,40}:[ \t]*(?:\p{L}[\p{L}'’-]*[ \t]+){2}\p{L}/mu;

/** `User: ...`, `Problem: cannot reset the password`: a ticket that a person filled in, which only looks like an output. */
export function isForm({ prose, clues, unknownCodes, collected }: ParsedEvidence, text: string): boolean {
  if (prose.trim() !== '' || clues.length + unknownCodes.length + collected.length > 0) return false;
  return !/^\s*[<{[]/.test(text) && text.split('\n', mostLines + 1).length <= mostLines && wordsBehindLabel.test(text);
}
