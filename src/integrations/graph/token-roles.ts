import { z } from 'zod';

const claims = z.object({ roles: z.array(z.string()).nullish() });

/** The application permissions inside an access token, unverified; null when the token cannot be looked into. */
export function tokenRoles(token: string): readonly string[] | null {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).roles ?? [];
  } catch {
    return null;
  }
}
