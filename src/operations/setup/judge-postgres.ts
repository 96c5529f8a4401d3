import type { SetupLine } from '../../core/setup-line.ts';

interface ExaminedPostgres {
  readonly place: string | null;
  readonly encryption: 'checked' | 'unchecked' | 'none';
  readonly isThisMachine: boolean;
  readonly problem: string | null;
  readonly contents: 'ours' | 'older' | 'empty' | null;
  readonly version: string | null;
}

const holding = {
  ours: 'it holds what this version of the bot made',
  older: 'it holds what an older version made; the next start brings it up to date',
  empty: 'it is empty; the first start makes the tables',
} as const;

/** Whether the bot can work with the PostgreSQL of `DATABASE_URL`, over a connection that nobody reads. */
export function judgePostgres(examined: ExaminedPostgres): SetupLine {
  const { place, encryption, isThisMachine, problem, contents, version } = examined;
  const line = { id: 'database', isRequired: true, tried: `PostgreSQL at ${place ?? 'DATABASE_URL'}`, costs: null };
  if (problem !== null || contents === null) {
    const [found = '', todo = 'look at DATABASE_URL and at the server'] = (problem ?? 'not seen').split('; ');
    return { ...line, state: 'failed', found, costs: 'the bot does not start, or waits', todo };
  }
  const found = `PostgreSQL ${version ?? '?'}, can be written, ${holding[contents]}`;
  if (encryption !== 'checked' && !isThisMachine) {
    const costs = 'whoever is in between can read who asked what about whom';
    const words = encryption === 'none' ? 'not encrypted' : 'encrypted, with a certificate that is not checked';
    return { ...line, state: 'warning', found: `${found}; ${words}`, costs, todo: 'say sslmode=verify-full' };
  }
  const words =
    encryption === 'none'
      ? 'on this machine, not encrypted'
      : encryption === 'checked'
        ? 'encrypted, certificate checked'
        : 'encrypted';
  return { ...line, state: 'ok', found: `${found}; ${words}`, todo: null };
}
