import type { CheckId } from '../checks/index.ts';
import type { CollectorGroup } from './server-facts.ts';
import type { ServerSeen } from './server-seen.ts';

/** What facts of one group tell about a check. */
export interface ServerRule {
  readonly check: CheckId;
  readonly group: CollectorGroup;
  /** The name of the fact that is shown as evidence. */
  readonly shows: (seen: ServerSeen) => string;
  /** Null: the facts leave it open, which is better than a guess. */
  readonly tell: (seen: ServerSeen) => 'holds' | 'fails' | null;
}
