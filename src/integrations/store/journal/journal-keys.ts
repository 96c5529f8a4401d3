import { createHash, createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../../core/app-error.ts';

/** What signs the journal; the key itself never leaves this object. */
export interface JournalKeys {
  /** Names the key that signs; the others only verify. */
  readonly currentId: string;
  has(keyId: string): boolean;
  sign(text: string): string;
  isSigned(text: string, by: { readonly keyId: string; readonly signature: string }): boolean;
  /** What every key makes of the text, the one that signs first. */
  hashes(text: string): readonly string[];
}

const keyBytes = 32;
const keyLine = /^[A-Za-z0-9+/]{43}=$/;

/**
 * The keys of a file: one in a line, the first signs. Throws AppError `invalid-input` for what is no key, without
 * repeating it.
 */
export function parseJournalKeys(text: string, file: string): JournalKeys {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== '' && !keyLine.test(line));
  if (wrong >= 0) throw unusable(file, `line ${wrong + 1} is not ${keyBytes} bytes in base64`);
  const keys = lines.filter(Boolean).map((line) => Buffer.from(line, 'base64'));
  if (keys.length === 0) throw unusable(file, 'it is empty');
  return createJournalKeys(keys);
}

export function createJournalKeys(keys: readonly Buffer[]): JournalKeys {
  // Imported once: to import a key for each line would cost more than to sign it.
  const byId = new Map(keys.map((key) => [idOf(key), createSecretKey(key)]));
  const [[currentId, current] = []] = byId;
  if (currentId === undefined || current === undefined) throw new Error('a journal without a key');
  return {
    currentId,
    has: (keyId) => byId.has(keyId),
    sign: (text) => macOf(current, text),
    isSigned: (text, { keyId, signature }) => {
      const key = byId.get(keyId);
      return key !== undefined && isSame(macOf(key, text), signature);
    },
    hashes: (text) => [...byId.values()].map((key) => macOf(key, text)),
  };
}

function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

function macOf(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function isSame(left: string, right: unknown): boolean {
  if (typeof right !== 'string') return false;
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function unusable(file: string, why: string): AppError {
  return new AppError(
    'invalid-input',
    `the journal key file ${file} cannot be used: ${why}; restore it, or for a new journal make one with openssl rand -base64 32`,
  );
}
