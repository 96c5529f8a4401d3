import { AppError, type AppErrorCode } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';

type Verdict = readonly [code: AppErrorCode, words: string];

/** What went wrong with the database, in one line that says what to do; the password is not in it. */
export function postgresError(place: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const [code, words] = verdictOf(error);
  return new AppError(code, `the database ${place} cannot be used: ${words}`, { cause: error });
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
};

const byNetworkCode: Readonly<Record<string, Verdict>> = {
  ECONNREFUSED: ['unreachable', 'nothing answers there; look at host and port, and whether the server runs'],
  ENOTFOUND: ['unreachable', 'the host is not known; look at the name'],
  EAI_AGAIN: ['unreachable', 'the host cannot be looked up at the moment'],
  EHOSTUNREACH: ['unreachable', 'there is no way to the host; look at network and firewall'],
  ENETUNREACH: ['unreachable', 'there is no way to the host; look at network and firewall'],
  ETIMEDOUT: ['unreachable', 'the host does not answer; look at network and firewall'],
  ECONNRESET: ['unreachable', 'the connection was cut'],
  ENOENT: ['unreachable', 'there is no socket in this folder; look at whether the server runs'],
};

const byWords: readonly (readonly [RegExp, Verdict])[] = [
  [/timeout|timed out/i, ['unreachable', 'it does not answer in time; look at network and firewall']],
  [/does not support SSL/i, ['unreachable', 'it offers no TLS; turn it on there, or say sslmode=disable']],
  [/password must be a string/i, ['unauthorized', 'it asks for a password and DATABASE_URL has none']],
  [/certificate|altname/i, ['unreachable', 'its certificate is not trusted; name its authority with sslrootcert']],
  [/connection terminated/i, ['unreachable', 'the connection was cut']],
];

function verdictOf(error: unknown): Verdict {
  const code = codeOf(error);
  const words = wordsOfError(error);
  const known = bySqlState[code] ?? byNetworkCode[code] ?? byWords.find(([pattern]) => pattern.test(words))?.[1];
  return known ?? ['conflict', words];
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
