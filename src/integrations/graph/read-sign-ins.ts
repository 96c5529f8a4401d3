import { z } from 'zod';
import type { SignIn } from '../../core/audit-event.ts';
import type { Asker } from './asker.ts';
import { budgetGate } from './budget-gate.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { odataString } from './odata-string.ts';
import { parseBody } from './parse-body.ts';
import { utcTime } from './utc-time.ts';

const weekMs = 7 * 24 * 3600_000;

const page = z.object({ value: z.array(z.unknown()) });

const signInRow = z.object({
  id: z.string(),
  createdDateTime: z.string(),
  appDisplayName: z.string().nullish(),
  status: z.object({ errorCode: z.number().int(), failureReason: z.string().nullish() }),
});

/** The newest interactive sign-ins of one account in the last week. */
export async function readSignIns(
  context: GraphContext,
  entraObjectId: string,
  asker: Asker,
): Promise<readonly SignIn[]> {
  const source = 'GET /auditLogs/signIns';
  const since = new Date(Date.parse(context.clock.now()) - weekMs).toISOString();
  const path = graphPath(['auditLogs', 'signIns'], {
    $filter: `userId eq ${odataString(entraObjectId)} and createdDateTime ge ${since}`,
    $top: '50',
  });
  const gate = budgetGate(context.reportingBudget, asker);
  const answer = await context.client.get({ path, source, patience: asker.patience, gate });
  const rows = parseBody(page, answer.body, source).value;
  return rows
    .map(signInOf)
    .filter((signIn) => signIn !== undefined)
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

function signInOf(row: unknown): SignIn | undefined {
  const parsed = signInRow.safeParse(row);
  const at = utcTime(parsed.data?.createdDateTime);
  if (!parsed.success || at === null) return undefined;
  const { id, status, appDisplayName } = parsed.data;
  return {
    id,
    at,
    errorCode: status.errorCode,
    // A success carries the reason "Other.".
    failureReason: status.errorCode === 0 ? '' : (status.failureReason?.trim() ?? ''),
    appName: appDisplayName ?? null,
  };
}
