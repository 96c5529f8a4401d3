import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';

export interface LocalCredentialSettings {
  /** Origin of the simulated sign-in service on this machine. */
  readonly authority: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Client credentials for the simulated tenant; refuses any host other than this machine, since it speaks plain http. */
export function createLocalCredential(settings: LocalCredentialSettings): TokenCredential {
  const address = tokenAddress(settings);
  return {
    async getToken(scopes, options) {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        scope: Array.isArray(scopes) ? scopes.join(' ') : scopes,
      });
      // Structurally the same signal; @azure/identity describes it without `reason`.
      const signal = (options?.abortSignal ?? null) as AbortSignal | null;
      const response = await fetch(address, { method: 'POST', body, signal, redirect: 'error' });
      const answer = tokenAnswer.safeParse(await response.json().catch(() => undefined));
      if (!response.ok || !answer.success) {
        const code = response.status >= 500 ? 'unreachable' : 'unauthorized';
        throw new AppError(code, `the local token request was answered with ${response.status}`, {
          status: response.status,
        });
      }
      const expiresOnTimestamp = Date.now() + answer.data.expires_in * 1000;
      return { token: answer.data.access_token, expiresOnTimestamp };
    },
  };
}

function tokenAddress({ authority, tenantId }: LocalCredentialSettings): URL {
  const url = new URL(`${authority.replace(/\/+$/, '')}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`);
  if (!loopbackHosts.has(url.hostname)) {
    throw new Error(`The local credential works on this machine only, not on ${url.hostname}.`);
  }
  return url;
}
