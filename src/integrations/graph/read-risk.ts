import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';
import type { PersonRisk } from '../../core/tenant-facts.ts';
import type { Gate } from './graph-call.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';
import { utcTime } from './utc-time.ts';

const riskyUser = z.object({
  riskState: z.string().nullish(),
  riskLevel: z.string().nullish(),
  riskLastUpdatedDateTime: z.string().nullish(),
});

/** Identity Protection's opinion of an account; null when it has none, which the service says with 404. */
export async function readRisk(
  context: GraphContext,
  entraObjectId: string,
  asker: { readonly patience: Patience; readonly gate: Gate },
): Promise<PersonRisk | null> {
  const source = 'GET /identityProtection/riskyUsers/{id}';
  const path = graphPath(['identityProtection', 'riskyUsers', entraObjectId]);
  try {
    const answer = await context.client.get({ path, source, ...asker });
    const row = parseBody(riskyUser, answer.body, source);
    return {
      state: row.riskState ?? 'none',
      level: row.riskLevel ?? 'none',
      updatedAt: utcTime(row.riskLastUpdatedDateTime),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
