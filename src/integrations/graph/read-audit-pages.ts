import { z } from 'zod';
import type { AuditPage, AuditPages, AuditPlace } from '../../core/ports/audit-pages.ts';
import { budgetGate } from './budget-gate.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import { patienceOf } from './patience.ts';
import { readAuditRow } from './read-audit-row.ts';
import { relativeLink } from './relative-link.ts';
import { utcTime } from './utc-time.ts';

/** Nobody waits for these pages; people who do come first. */
const pageMs = 60_000;
const pageSize = 999;
const source = 'GET /auditLogs/directoryAudits';
const body = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

/** Pages of the audit log in the background of the reporting budget. */
export function createAuditPages({ client, clock, reportingBudget }: GraphContext): AuditPages {
  const gate = budgetGate(reportingBudget, { requester: 'audit-mirror', priority: 'background' });
  return {
    read: async (place, signal): Promise<AuditPage> => {
      const patience = patienceOf({ signal, requester: 'audit-mirror' }, { clock, maxWaitMs: pageMs });
      const answer = await client.get({ path: pathOf(place), source, patience, gate });
      const { value, '@odata.nextLink': nextLink } = parseBody(body, answer.body, source);
      const events = value.map(readAuditRow).filter((event) => event !== undefined);
      return {
        events,
        unreadableRows: value.length - events.length,
        servedAt: utcTime(answer.headers.get('date')) ?? clock.now(),
        link: relativeLink(nextLink ?? undefined) ?? null,
      };
    },
  };
}

// The log knows no "greater than": https://learn.microsoft.com/en-us/graph/api/directoryaudit-list
function pathOf(place: AuditPlace): string {
  if ('link' in place) return place.link;
  const from = `activityDateTime ge ${place.from}`;
  return graphPath(['auditLogs', 'directoryAudits'], {
    $filter: place.to === null ? from : `${from} and activityDateTime le ${place.to}`,
    $orderby: 'activityDateTime desc',
    $top: String(pageSize),
  });
}
