import type { JournalKeys } from './journal-keys.ts';
import { type JournalRow, lineText } from './signed-texts.ts';

/** True when this row was signed as the line of that number. */
export function isGenuine(row: JournalRow, seq: number, keys: JournalKeys): boolean {
  return keys.isSigned(lineText({ ...row, seq }), { keyId: row.key_id, signature: row.mac });
}
