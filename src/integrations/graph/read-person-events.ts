import type { AuditWindow } from '../../core/audit-event.ts';
import type { Asker } from './asker.ts';
import { budgetGate } from './budget-gate.ts';
import type { GraphContext } from './graph-context.ts';
import { odataString } from './odata-string.ts';
import { readAuditWindow } from './read-audit-window.ts';

const monthMs = 30 * 24 * 3600_000;

/** The newest audit rows about one account, as far back as the log goes. */
export function readPersonEvents(context: GraphContext, entraObjectId: string, asker: Asker): Promise<AuditWindow> {
  const { client, clock, reportingBudget } = context;
  const until = clock.now();
  return readAuditWindow({
    client,
    patience: asker.patience,
    gate: budgetGate(reportingBudget, asker),
    filter: `targetResources/any(t:t/id eq ${odataString(entraObjectId)})`,
    since: new Date(Date.parse(until) - monthMs).toISOString(),
    until,
    pageSize: 200,
    mayFollowLink: () => reportingBudget.freeSlots() > 0,
  });
}
