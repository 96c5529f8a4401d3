import { type CryptoKey, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { AppError } from '../core/app-error.ts';
import type { ChannelKeys } from './channel-keys.ts';

export interface TokenExpectations {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: ChannelKeys;
}

/** What the token must agree with. */
export interface TokenSubject {
  readonly channelId: string;
  readonly serviceUrl: string;
}

const clockToleranceSeconds = 300;

/**
 * Verifies that the Bot Connector sent an activity: signature by one of its keys, endorsed for this channel, for this
 * bot, unexpired, for this service address. Tokens of any other issuer (skills, emulator) are refused. Throws AppError
 * `unauthorized` without saying which of these failed to the caller of the endpoint.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export async function verifyChannelToken(
  authorization: string | undefined,
  subject: TokenSubject,
  { appId, issuer, keys }: TokenExpectations,
): Promise<JWTPayload> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw unauthorized('there is no bearer token');
  const key = await findKey(token, keys);
  if (!key.endorsements.includes(subject.channelId)) throw unauthorized('the key is not endorsed for the channel');
  const payload = await verify(token, key.key, { appId, issuer });
  if (payload.serviceurl !== subject.serviceUrl) throw unauthorized('the token is for another service address');
  return payload;
}

async function findKey(token: string, keys: ChannelKeys) {
  const keyId = readKeyId(token);
  const key = keyId === undefined ? undefined : await keys.find(keyId);
  if (key === undefined) throw unauthorized('the token is signed with an unknown key');
  return key;
}

function readKeyId(token: string): string | undefined {
  try {
    const { kid, alg } = decodeProtectedHeader(token);
    return alg === 'RS256' && typeof kid === 'string' && kid.length <= 200 ? kid : undefined;
  } catch {
    return undefined;
  }
}

async function verify(
  token: string,
  key: CryptoKey,
  { appId, issuer }: { readonly appId: string; readonly issuer: string },
) {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      audience: appId,
      issuer,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp'],
    });
    return payload;
  } catch (cause) {
    throw unauthorized(cause instanceof errors.JOSEError ? cause.code : 'the token cannot be verified', cause);
  }
}

function unauthorized(details: string, cause?: unknown): AppError {
  return new AppError('unauthorized', 'the request is not from the Bot Connector', { details, cause });
}
