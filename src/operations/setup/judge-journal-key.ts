import type { SetupLine } from '../../core/setup-line.ts';

interface TriedKey {
  readonly file: string;
  readonly exists: boolean;
  readonly isOpenToOthers: boolean;
  readonly problem: string | null;
  readonly matches: boolean | null;
}

/** Whether the journal can be signed, with the key that it was signed with before, by its owner alone. */
export function judgeJournalKey({ file, exists, isOpenToOthers, problem, matches }: TriedKey): SetupLine {
  const line = { id: 'journal-key', isRequired: true, tried: `the key of the journal, ${file}`, costs: null };
  const costs = 'the bot does not start';
  if (problem !== null) {
    const todo = 'set JOURNAL_KEY_FILE to the file of the key, which the account that runs the bot can read';
    return { ...line, state: 'failed', found: problem, costs, todo };
  }
  if (matches === false) {
    const found = exists ? 'the journal was signed with another key' : 'it is gone, and the journal was signed with it';
    return { ...line, state: 'failed', found, costs, todo: 'restore the key file from its backup' };
  }
  if (isOpenToOthers) {
    const lost = 'other accounts of this machine can sign a forged journal';
    return { ...line, state: 'warning', found: 'others may read it too', costs: lost, todo: `chmod 600 ${file}` };
  }
  if (!exists) return { ...line, state: 'ok', found: 'the first start makes it, for its owner alone', todo: null };
  const found = matches === true ? 'it signed the journal' : 'it can be used; there is no journal yet';
  return { ...line, state: 'ok', found, todo: null };
}
