import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { AppError } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';

export interface PostgresAddress {
  /** Host, port and database, for messages: never the password. */
  readonly place: string;
  readonly user: string;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly password?: string;
  readonly ssl: false | ConnectionOptions;
}

const defaultPort = 5432;
const parameters = ['sslmode', 'sslrootcert', 'host'];

/**
 * Reads `postgresql://user:password@host:port/database`. The connection is encrypted and the server's certificate
 * checked unless the server is this machine or `sslmode` says otherwise. Throws AppError `invalid-input`, which never
 * repeats the address: it holds a password.
 */
export function readPostgresAddress(text: string): PostgresAddress {
  // The error of `new URL` carries the whole address.
  if (!URL.canParse(text)) throw refused('is not an address such as postgresql://user:password@host:5432/database');
  const url = new URL(text);
  if (!/^postgres(?:ql)?:$/.test(url.protocol)) throw refused('does not begin with postgres:// or postgresql://');
  const unknown = [...url.searchParams.keys()].filter((name) => !parameters.includes(name));
  if (unknown.length > 0) throw refused(`has parameters other than ${parameters.join(', ')}`);
  const host = url.searchParams.get('host') ?? decoded(url.hostname).replace(/^\[(.+)\]$/, '$1');
  const port = url.port === '' ? defaultPort : Number(url.port);
  const database = decoded(url.pathname.slice(1));
  if (host === '' || database === '' || url.username === '') throw refused('lacks a user, a host or a database');
  return {
    place: `${host.startsWith('/') || !host.includes(':') ? host : `[${host}]`}:${port}/${database}`,
    user: decoded(url.username),
    host,
    port,
    database,
    ...(url.password !== '' && { password: decoded(url.password) }),
    ssl: tlsOf(url.searchParams, host),
  };
}

function tlsOf(query: URLSearchParams, host: string): false | ConnectionOptions {
  const mode = query.get('sslmode') ?? (isThisMachine(host) ? 'disable' : 'verify-full');
  switch (mode) {
    case 'disable':
      return false;
    // For libpq `require` takes any certificate. Whoever sits in between could then read the journal.
    case 'require':
    case 'verify-ca':
    case 'verify-full':
      // Without `host`, an IP address would be compared with the name `localhost`.
      return { rejectUnauthorized: true, host, ...authorityOf(query.get('sslrootcert')) };
    case 'no-verify':
      return { rejectUnauthorized: false };
    default:
      throw refused('has an sslmode other than verify-full, require, verify-ca, no-verify or disable');
  }
}

function authorityOf(path: string | null): ConnectionOptions {
  if (path === null) return {};
  try {
    return { ca: readFileSync(path, 'utf8') };
  } catch (cause) {
    const words = wordsOfError(cause);
    throw refused(`names an sslrootcert that cannot be read (${words})`);
  }
}

function isThisMachine(host: string): boolean {
  return host.startsWith('/') || /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/i.test(host);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refused('holds a % that begins no character: write it as %25');
  }
}

function refused(why: string): AppError {
  return new AppError('invalid-input', `DATABASE_URL ${why}`);
}
