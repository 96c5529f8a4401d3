import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';
import type { GraphClient } from './graph-client.ts';
import { graphPath } from './graph-path.ts';
import type { Patience } from './patience.ts';
import type { TokenSource } from './single-flight-token.ts';

export interface ConnectionProbe {
  readonly token: { readonly tenantId: string | null; readonly appId: string | null } | { readonly error: AppError };
  /** Null: not tried, because there is no token to try it with. */
  readonly graph: { readonly latencyMs: number } | { readonly error: AppError } | null;
}

interface ProbeInput {
  readonly client: GraphClient;
  readonly tokens: TokenSource;
  readonly patience: Patience;
}

const claims = z.object({ tid: z.string().nullish(), appid: z.string().nullish() });

/** Whether a token can be had, and whether Graph answers it; never rejects for anything the outside does. */
export async function probeConnection(input: ProbeInput): Promise<ConnectionProbe> {
  const token = await attempt(async () => tenantAndApp(await input.tokens.get(input.patience.signal)));
  if ('error' in token) return { token, graph: null };
  const graph = await attempt(async () => {
    // The first call opens the connection; the second tells how far away Graph is.
    await askAnything(input);
    const askedAtMs = performance.now();
    await askAnything(input);
    return { latencyMs: Math.round(performance.now() - askedAtMs) };
  });
  return { token, graph };
}

/** Being refused for want of a permission is an answer too. */
async function askAnything({ client, patience }: ProbeInput): Promise<void> {
  const path = graphPath(['organization'], { $select: 'id' });
  try {
    await client.get({ path, source: 'GET /organization', patience });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'forbidden') throw error;
  }
}

async function attempt<T extends object>(work: () => Promise<T>): Promise<T | { readonly error: AppError }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return { error };
    throw error;
  }
}

function tenantAndApp(token: string) {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { tid, appid } = claims.parse(payload);
    return { tenantId: tid ?? null, appId: appid ?? null };
  } catch {
    return { tenantId: null, appId: null };
  }
}
