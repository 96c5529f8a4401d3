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
// While the issuer is away, known keys go on for this long; a withdrawn key must not live for ever.
const stalestMs = 72 * 3_600_000;
// An unknown key id may be a rotation; asking more often than this would let strangers make us fetch.
const refetchMs = 10 * 60_000;
const retryMs = 5_000;
const timeoutMs = 5_000;

/**
 * Signing keys of the Bot Connector: fetched once a day, at most every ten minutes for an unknown id, one fetch at a
 * time, and after a failure not again for some seconds. A key that is known is never waited for.
 */
export function createChannelKeys({ metadataUrl, now = Date.now }: ChannelKeysOptions): ChannelKeys {
  let keys: ReadonlyMap<string, ChannelKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failed: { readonly error: unknown; readonly until: number } | null = null;
  let fetching: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    if (failed !== null && now() < failed.until) throw failed.error;
    fetching ??= fetchKeys(metadataUrl)
      .then(
        (fetched) => {
          keys = fetched;
          fetchedAt = now();
          failed = null;
        },
        (error: unknown) => {
          failed = { error, until: now() + retryMs };
          throw error;
        },
      )
      .finally(() => {
        fetching = null;
      });
    await fetching;
  }

  return {
    find: async (keyId) => {
      const age = now() - fetchedAt;
      const known = age <= stalestMs ? keys.get(keyId) : undefined;
      if (known === undefined && age > refetchMs) await refresh();
      else if (age > freshMs) void refresh().catch(() => undefined);
      return known ?? keys.get(keyId);
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, ChannelKey>> {
  const { jwks_uri } = await fetchJson(metadataUrl, metadataSchema);
  const { keys } = await fetchJson(jwks_uri, keySetSchema);
  const imported = await Promise.all(
    keys.filter(({ kty, use }) => kty === 'RSA' && (use === undefined || use === 'sig')).map(importKey),
  );
  return new Map(imported.filter((entry) => entry !== null));
}

/** Null for a key that cannot be used; it does not stand in the way of the others. */
async function importKey({
  endorsements,
  ...jwk
}: z.infer<typeof keySetSchema>['keys'][number]): Promise<[string, ChannelKey] | null> {
  try {
    const key = (await importJWK(jwk as JWK, 'RS256')) as CryptoKey;
    return [jwk.kid, { key, endorsements: endorsements ?? [] }];
  } catch {
    return null;
  }
}

async function fetchJson<T>(url: string, schema: z.ZodType<T>): Promise<T> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return schema.parse(await response.json());
  } catch (cause) {
    throw new AppError('unreachable', 'the signing keys of the Bot Connector cannot be fetched', { cause });
  }
}
