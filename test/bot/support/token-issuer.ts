import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { serveOnLoopback } from './serve-on-loopback.ts';

export const botAppId = '5d3f8a9e-6c1b-4a52-9d7e-2f0c8b1a4e67';
export const connectorIssuer = 'https://api.botframework.com';

const endorsements = {
  teams: ['msteams', 'webchat'],
  webchat: ['webchat'],
  directline: ['directline'],
  unendorsed: undefined,
} as const;

export type KeyName = keyof typeof endorsements;

const names = Object.keys(endorsements) as KeyName[];
type RsaKey = Awaited<ReturnType<typeof generateKeyPair>>;

export interface TokenIssuer {
  readonly metadataUrl: string;
  /** Requests for metadata or keys so far. */
  readonly fetches: number;
  /** How it answers from now on. */
  behave(mode: 'answer' | 'fail' | 'hang' | 'nonsense'): void;
  /** A token as the Bot Connector signs it; `claims` replaces single claims, undefined takes one away. */
  sign(options: SignOptions): Promise<string>;
  /** PEM-like text of a public key, which an attacker may know. */
  publicKey(key: KeyName): Promise<string>;
  close(): Promise<void>;
}

export interface SignOptions {
  readonly serviceUrl: string;
  readonly claims?: JWTPayload;
  readonly key?: KeyName;
  /** Sign with a key of the attacker, under the id of the named one. */
  readonly isForged?: boolean;
  readonly keyId?: string;
  readonly expiresIn?: number;
}

/** Stands in for the Bot Connector's OpenID metadata, key set and signatures, on loopback. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  keysOnce ??= makeKeys();
  const { keys, attacker } = await keysOnce;
  const state = { fetches: 0, mode: 'answer' as Parameters<TokenIssuer['behave']>[0] };
  const jwks = await Promise.all(
    names.map(async (name) => ({
      ...(await exportJWK(keyOf(keys, name).publicKey)),
      kid: name,
      use: 'sig',
      ...(endorsements[name] === undefined ? {} : { endorsements: endorsements[name] }),
    })),
  );
  const server = createServer((request, response) => {
    state.fetches += 1;
    if (state.mode === 'hang') return;
    if (state.mode === 'fail') response.statusCode = 503;
    const body = request.url === '/keys' ? { keys: jwks } : { issuer: connectorIssuer, jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(state.mode === 'nonsense' ? { jwks_uri: 7 } : body));
  });
  const { url, close } = await serveOnLoopback(server);
  return {
    metadataUrl: `${url}/openidconfiguration`,
    get fetches() {
      return state.fetches;
    },
    behave: (mode) => {
      state.mode = mode;
    },
    sign: (options) => sign(options, options.isForged === true ? attacker : keyOf(keys, options.key ?? 'teams')),
    publicKey: async (name) => JSON.stringify(await exportJWK(keyOf(keys, name).publicKey)),
    close,
  };
}

interface Keys {
  readonly keys: ReadonlyMap<KeyName, RsaKey>;
  readonly attacker: RsaKey;
}

// Making RSA keys takes longer than most tests that use them.
let keysOnce: Promise<Keys> | undefined;

async function makeKeys(): Promise<Keys> {
  const [attacker, ...made] = await Promise.all([
    makeKey(),
    ...names.map(async (name) => [name, await makeKey()] as const),
  ]);
  return { keys: new Map(made), attacker };
}

function makeKey(): Promise<RsaKey> {
  return generateKeyPair('RS256', { extractable: true });
}

function keyOf(keys: ReadonlyMap<KeyName, RsaKey>, name: KeyName): RsaKey {
  const key = keys.get(name);
  if (key === undefined) throw new Error(`there is no key ${name}`);
  return key;
}

async function sign(
  { serviceUrl, claims = {}, key = 'teams', keyId = key, expiresIn = 3_600 }: SignOptions,
  { privateKey }: RsaKey,
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const all = {
    iss: connectorIssuer,
    aud: botAppId,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + expiresIn,
    ...claims,
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return await new SignJWT(kept).setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' }).sign(privateKey);
}
