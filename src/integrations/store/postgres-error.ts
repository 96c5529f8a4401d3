import { AppError, type AppErrorCode } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';

type Verdict = readonly [code: AppErrorCode, words: string];

/** What went wrong with the database, in one line that says what to do; the password is not in it. */
export function postgresError(place: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const [code, words] = verdictOf(error);
  return new AppError(code, `the database ${place} cannot be used: ${words}`, { cause: error });
}

/**
 * The same for a database that was in use already: `unavailable`, whatever it is. What is a mistake of ours, or asks to
 * be run again, comes back as it was.
 */
export function runningPostgresError(place: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const verdict = knownVerdictOf(error);
  if (verdict === undefined) return error;
  const details = codeOf(error) || 'connection';
  return new AppError('unavailable', `the database ${place} cannot be used: ${verdict[1]}`, { cause: error, details });
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const bySqlState: Readonly<Record<string, Verdict>> = {
  '28000': ['unauthorized', 'it refuses this user; look at the user in DATABASE_URL and at pg_hba.conf'],
  '28P01': ['unauthorized', 'it refuses the user or the password; look at DATABASE_URL'],
  '3D000': ['not-found', 'there is no database of this name; create it, or look at DATABASE_URL'],
  '53300': ['unreachable', 'it has no connection left; raise max_connections or stop other programs'],
  '57P03': ['unreachable', 'it is starting or stopping; try again in a moment'],
  '25006': ['forbidden', 'it is read-only; point DATABASE_URL at the primary server'],
  '42501': ['forbidden', 'the user may not make or change its tables; make the user owner of the database'],
  '57014': ['timed-out', 'it took too long to answer'],
  '25P03': ['timed-out', 'it was kept waiting too long in the middle of a change'],
  '53100': ['unreachable', 'its disk is full; make room on the server'],
  '53200': ['unreachable', 'it is out of memory; look at the server'],
  '57P01': ['unreachable', 'it is being stopped; start it again'],
  '57P02': ['unreachable', 'it has crashed and starts again; look at its log'],
  '58030': ['unreachable', 'its disk reports an error; look at the server'],
  XX001: ['conflict', 'it is damaged; restore a backup'],
  XX002: ['conflict', 'an index of it is damaged; look at the log of the server'],
};

/** Classes of errors that are about the server and never about a statement. */
const troubleOfServer = /^(?:08|53|57|58)/;

const byNetworkCode: Readonly<Record<string, Verdict>> = {
  ECONNREFUSED: ['unreachable', 'nothing answers there; look at host and port, and whether the server runs'],
  ENOTFOUND: ['unreachable', 'the host is not known; look at the name'],
  EAI_AGAIN: ['unreachable', 'the host cannot be looked up at the moment'],
  EHOSTUNREACH: ['unreachable', 'there is no way to the host; look at network and firewall'],
  ENETUNREACH: ['unreachable', 'there is no way to the host; look at network and firewall'],
  ETIMEDOUT: ['unreachable', 'the host does not answer; look at network and firewall'],
  ECONNRESET: ['unreachable', 'the connection was cut'],
  ENOENT: ['unreachable', 'there is no socket in this folder; look at whether the server runs'],
  EPIPE: ['unreachable', 'the connection was cut'],
};

const byWords: readonly (readonly [RegExp, Verdict])[] = [
  [/timeout|timed out/i, ['unreachable', 'it does not answer in time; look at network and firewall']],
  [/does not support SSL/i, ['unreachable', 'it offers no TLS; turn it on there, or say sslmode=disable']],
  [/password must be a string/i, ['unauthorized', 'it asks for a password and DATABASE_URL has none']],
  [/certificate|altname/i, ['unreachable', 'its certificate is not trusted; name its authority with sslrootcert']],
  [/connection terminated|not queryable/i, ['unreachable', 'the connection was cut']],
];

function verdictOf(error: unknown): Verdict {
  return knownVerdictOf(error) ?? ['conflict', wordsOfError(error)];
}

function knownVerdictOf(error: unknown): Verdict | undefined {
  const code = codeOf(error);
  const words = wordsOfError(error);
  const known = bySqlState[code] ?? byNetworkCode[code];
  if (known !== undefined) return known;
  if (troubleOfServer.test(code)) return ['unreachable', words];
  // A statement that was refused may quote anything.
  const isAboutStatement = /^[0-9A-Z]{5}$/.test(code);
  return isAboutStatement ? undefined : byWords.find(([pattern]) => pattern.test(words))?.[1];
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
