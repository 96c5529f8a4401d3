import type { JournalKeys } from '../../../../src/integrations/store/journal/journal-keys.ts';
import { type JournalRow, lineText, noMac } from '../../../../src/integrations/store/journal/signed-texts.ts';

/** Lines as the store signs them, without a store. */
export function signedChain(
  keys: JournalKeys,
  length: number,
  after: { readonly seq: number; readonly mac: string } = { seq: 0, mac: noMac },
): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  let { seq, mac } = after;
  while (rows.length < length) {
    seq += 1;
    const row = {
      seq,
      at_ms: Date.UTC(2026, 10, 20, 9) + seq * 1_000,
      kind: seq % 2 === 0 ? 'verdict' : 'question',
      turn_id: `turn-${seq}`,
      asker_key: 'person-ada',
      subject_key: seq % 3 === 0 ? null : 'person-bo',
      what: 'diagnose',
      details: `{"seq":${seq}}`,
      language: 'sv',
      prev_mac: mac,
      key_id: keys.currentId,
    };
    mac = keys.sign(lineText(row));
    rows.push({ ...row, mac });
  }
  return rows;
}
