import { AppError } from '../../core/app-error.ts';
import type { AuditWindow } from '../../core/audit-event.ts';
import { budgetGate } from './budget-gate.ts';
import type { GraphContext } from './graph-context.ts';
import { odataString } from './odata-string.ts';
import type { Patience } from './patience.ts';
import { type AuditQuery, readAuditWindow } from './read-audit-window.ts';
import { ServiceFilter } from './service-filter.ts';
import { createSharedRead, type SharedRead } from './shared-read.ts';

const weekMs = 7 * 24 * 3600_000;

interface TenantEventsOptions extends GraphContext {
  /** How long a page answers later askers; four times as long while the budget has no free slot. */
  readonly freshMs: number;
}

/** The tenant's newest audit rows: one request, shared by everybody who asks about the same moment. */
export function createTenantEvents(options: TenantEventsOptions): SharedRead<AuditWindow> {
  const serviceFilter = new ServiceFilter();

  async function read(patience: Patience, requester: string): Promise<AuditWindow> {
    const query = queryFor(patience, requester);
    if (serviceFilter.learned !== undefined) return readFiltered(query, serviceFilter.learned);
    const unfiltered = await readAuditWindow(query);
    const candidate = serviceFilter.candidateAfter(unfiltered);
    if (candidate === undefined || options.reportingBudget.freeSlots() === 0) return unfiltered;
    return tryFilter(query, candidate, unfiltered);
  }

  /** A trial costs a second request and happens a few times in a process's life; when it fails, the plain page answers. */
  async function tryFilter(query: AuditQuery, candidate: string, unfiltered: AuditWindow): Promise<AuditWindow> {
    try {
      const filtered = await readFiltered(query, candidate);
      serviceFilter.learn(candidate, { filtered, unfiltered });
      return serviceFilter.learned === undefined ? unfiltered : filtered;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      serviceFilter.refuse(candidate, error);
      return unfiltered;
    }
  }

  function queryFor(patience: Patience, requester: string): AuditQuery {
    const until = options.clock.now();
    return {
      client: options.client,
      patience,
      gate: budgetGate(options.reportingBudget, { requester }),
      since: new Date(Date.parse(until) - weekMs).toISOString(),
      until,
      pageSize: 999,
      mayFollowLink: () => options.reportingBudget.freeSlots() > 0,
    };
  }

  return createSharedRead({
    read,
    freshMs: () => (options.reportingBudget.freeSlots() === 0 ? options.freshMs * 4 : options.freshMs),
  });
}

function readFiltered(query: AuditQuery, service: string): Promise<AuditWindow> {
  return readAuditWindow({ ...query, filter: `loggedByService eq ${odataString(service)}` });
}
