import type { Clock } from '../../core/ports/clock.ts';
import type { Logger } from '../../core/ports/logger.ts';
import type { GraphClient } from './graph-client.ts';
import type { ReportingBudget } from './reporting-budget.ts';

/** What every reading of the tenant works with. */
export interface GraphContext {
  readonly client: GraphClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reportingBudget: ReportingBudget;
}
