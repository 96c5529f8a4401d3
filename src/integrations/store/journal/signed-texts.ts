import type { StoreSchema } from '../schema.ts';

export type JournalRow = StoreSchema['journal'];
export type HeadRow = Pick<StoreSchema['journal_head'], 'seq' | 'mac' | 'key_id' | 'signature'>;
export type CheckpointRow = StoreSchema['journal_checkpoints'];

/** Before the first line. */
export const noMac = '';

// What is signed begins differently for each kind of row, so that no signature serves in the place of another.

export function lineText(row: Omit<JournalRow, 'mac'>): string {
  return JSON.stringify([
    row.prev_mac,
    row.seq,
    row.at_ms,
    row.kind,
    row.turn_id,
    row.asker_key,
    row.subject_key,
    row.what,
    row.details,
    row.language,
    row.key_id,
  ]);
}

export function headText({ seq, mac, key_id }: Omit<HeadRow, 'signature'>): string {
  return JSON.stringify(['head', seq, mac, key_id]);
}

export function checkpointText(row: Omit<CheckpointRow, 'signature'>): string {
  const { seq, mac, removed, from_ms, to_ms, made_ms, key_id } = row;
  return JSON.stringify(['checkpoint', seq, mac, removed, from_ms, to_ms, made_ms, key_id]);
}

export function forgottenText(personId: string): string {
  return JSON.stringify(['forgotten', personId]);
}
