import { type CryptoKey, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { AppError } from '../core/app-error.ts';

export interface ChannelKey {
  readonly key: CryptoKey;
  /** Channels this key may speak for. */
  readonly endorsements: readonly string[];
}

export interface ChannelKeys {
  /** The key with that id; undefined when the issuer has none. Throws AppError `unreachable` when keys cannot be had. */
  find(keyId: string): Promise<ChannelKey | undefined>;
}

export interface ChannelKeysOptions {
  /** OpenID metadata of the Bot Connector. */
  readonly metadataUrl: string;
  readonly now?: () => number;
}

const metadataSchema = z.object({ jwks_uri: z.url() });
const keySetSchema = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), kty: z.string(), endorsements: z.array(z.string()).optional() })),
});

const freshMs = 24 * 3_600_000;
// An unknown key id may be a rotation; asking more often than this would let strangers make us fetch.
const refetchMs = 10 * 60_000;
const timeoutMs = 5_000;

/** Signing keys of the Bot Connector: fetched once a day, at most every ten minutes for an unknown id, one at a time. */
export function createChannelKeys({ metadataUrl, now = Date.now }: ChannelKeysOptions): ChannelKeys {
  let keys: ReadonlyMap<string, ChannelKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    fetching ??= fetchKeys(metadataUrl)
      .then((fetched) => {
        keys = fetched;
        fetchedAt = now();
      })
      .finally(() => {
        fetching = null;
      });
    await fetching;
  }

  return {
    find: async (keyId) => {
      const age = now() - fetchedAt;
      if (age > freshMs || (!keys.has(keyId) && age > refetchMs)) await refresh();
      return keys.get(keyId);
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, ChannelKey>> {
  const { jwks_uri } = metadataSchema.parse(await fetchJson(metadataUrl));
  const { keys } = keySetSchema.parse(await fetchJson(jwks_uri));
  const imported = await Promise.all(
    keys
      .filter(({ kty }) => kty === 'RSA')
      .map(
        async ({ endorsements, ...jwk }): Promise<[string, ChannelKey]> => [
          jwk.kid,
          { key: (await importJWK(jwk as JWK, 'RS256')) as CryptoKey, endorsements: endorsements ?? [] },
        ],
      ),
  );
  return new Map(imported);
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json();
  } catch (cause) {
    throw new AppError('unreachable', 'the signing keys of the Bot Connector cannot be fetched', { cause });
  }
}
