import { GraphError } from './graph-error.ts';
import { isResource, type Resource } from './resource.ts';

export interface TokenClaims {
  readonly tid: string;
  readonly appid: string;
  /** Application permissions at the time of issue. */
  readonly roles?: readonly string[];
  /** Delegated permissions, separated by spaces; only tokens made by hand have them. */
  readonly scp?: string;
  readonly exp: number;
}

const encode = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** A bearer with the shape of a JWT and no real signature: it opens this simulator and nothing else. */
export function issueToken(claims: TokenClaims, nowMs: number): string {
  const issued = Math.floor(nowMs / 1000);
  const payload = { aud: 'https://graph.microsoft.com', iat: issued, nbf: issued, ver: '1.0', ...claims };
  return [encode({ typ: 'JWT', alg: 'none' }), encode(payload), encode({ simulated: true })].join('.');
}

/** The claims of a bearer header; anything missing, garbled or expired is Graph's 401. */
export function readBearer(authorization: string | undefined, nowMs: number): TokenClaims {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthorized('Access token is empty.');
  const claims = claimsOf(token);
  if (!claims) throw unauthorized('CompactToken parsing failed with error code: 80049217');
  if (claims.exp * 1000 <= nowMs) throw unauthorized('Lifetime validation failed, the token is expired.');
  return claims;
}

const unauthorized = (message: string) => new GraphError(401, 'InvalidAuthenticationToken', message);

function claimsOf(token: string): TokenClaims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return isClaims(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

const isClaims = (claims: unknown): claims is Resource & TokenClaims =>
  isResource(claims) && typeof claims.exp === 'number' && typeof claims.appid === 'string';
