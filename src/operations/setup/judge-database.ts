import type { SetupLine } from '../../core/setup-line.ts';

interface TriedDatabase {
  readonly path: string;
  readonly exists: boolean;
  readonly problem: string | null;
  readonly isOpenToOthers: boolean;
}

/** Whether the database file can be written, by its owner alone. */
export function judgeDatabase({ path, exists, problem, isOpenToOthers }: TriedDatabase): SetupLine {
  const line = { id: 'database', isRequired: true, tried: `writing to ${path}`, costs: null };
  if (problem !== null) {
    const todo = 'give the account that runs the bot the right to write there, or point DATA_DIR elsewhere';
    return { ...line, state: 'failed', found: problem, costs: 'the bot does not start', todo };
  }
  if (isOpenToOthers) {
    const costs = 'other accounts of this machine can read who asked what about whom';
    return { ...line, state: 'warning', found: 'others may read it too', costs, todo: `chmod 600 ${path}` };
  }
  return {
    ...line,
    state: 'ok',
    found: exists ? 'possible, for its owner alone' : 'possible; the first start makes the file, for its owner alone',
    todo: null,
  };
}
