import { z } from 'zod';
import type { AuditWindow } from '../../core/audit-event.ts';
import type { Gate } from './graph-call.ts';
import type { GraphClient } from './graph-client.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';
import { readAuditRow } from './read-audit-row.ts';
import { relativeLink } from './relative-link.ts';

export interface AuditQuery {
  readonly client: GraphClient;
  readonly patience: Patience;
  readonly gate: Gate;
  /** Filter beside the time, in OData. */
  readonly filter?: string | undefined;
  readonly since: string;
  readonly until: string;
  readonly pageSize: number;
  /** Whether an empty page with a link to more may cost a second request. */
  mayFollowLink(): boolean;
}

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

/** The newest page of the audit log and what it covers; a short window says so. */
export async function readAuditWindow(query: AuditQuery): Promise<AuditWindow> {
  const time = `activityDateTime ge ${query.since}`;
  const path = graphPath(['auditLogs', 'directoryAudits'], {
    $filter: query.filter === undefined ? time : `${query.filter} and ${time}`,
    $orderby: 'activityDateTime desc',
    $top: String(query.pageSize),
  });
  const first = await readPage(query, path);
  const link = relativeLink(first.nextLink);
  const isEmptyWithMore = first.rows.length === 0 && link !== undefined;
  const last = isEmptyWithMore && query.mayFollowLink() ? await readPage(query, link) : first;
  return windowOf(last, query);
}

async function readPage({ client, patience, gate }: AuditQuery, path: string) {
  const source = 'GET /auditLogs/directoryAudits';
  const answer = await client.get({ path, source, patience, gate });
  const { value, '@odata.nextLink': nextLink } = parseBody(page, answer.body, source);
  return { rows: value, nextLink: nextLink ?? undefined };
}

function windowOf(last: { rows: readonly unknown[]; nextLink: string | undefined }, query: AuditQuery): AuditWindow {
  const understood = last.rows.map(readAuditRow).filter((event) => event !== undefined);
  const unique = [...new Map(understood.map((event) => [event.id, event])).values()];
  const events = unique.toSorted((a, b) => b.at.localeCompare(a.at));
  const isComplete = last.nextLink === undefined;
  return {
    events,
    since: isComplete ? query.since : (events.at(-1)?.at ?? query.until),
    until: query.until,
    isComplete,
    unreadableRows: last.rows.length - understood.length,
  };
}
