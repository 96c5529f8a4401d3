import type { TokenCredential } from '@azure/identity';
import { type Fact, mapFact, missing } from '../../core/fact.ts';
import type { AuditPages } from '../../core/ports/audit-pages.ts';
import { type Clock, systemClock } from '../../core/ports/clock.ts';
import type { Logger } from '../../core/ports/logger.ts';
import type { ReadOptions, TenantReader } from '../../core/ports/tenant-reader.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';
import type { Asker } from './asker.ts';
import { budgetGate } from './budget-gate.ts';
import { findPeople } from './find-people.ts';
import { createGraphClient } from './graph-client.ts';
import type { GraphContext } from './graph-context.ts';
import { isMemberOfAny } from './is-member-of-any.ts';
import { createKeyedReads } from './keyed-reads.ts';
import type { Reading } from './missing-fact.ts';
import { patienceOf } from './patience.ts';
import { createAuditPages } from './read-audit-pages.ts';
import { readFact } from './read-fact.ts';
import { readPerson } from './read-person.ts';
import { readPersonEvents } from './read-person-events.ts';
import { readPlacements } from './read-placements.ts';
import { readRegistration } from './read-registration.ts';
import { readRisk } from './read-risk.ts';
import { readSignIns } from './read-sign-ins.ts';
import { createReportingBudget, type ReportingBudget } from './reporting-budget.ts';
import type { RetrySettings } from './retry-middleware.ts';
import { createSingleFlightToken } from './single-flight-token.ts';
import { createTenantEvents } from './tenant-events.ts';
import { createTenantFactsCache } from './tenant-facts-cache.ts';

export interface GraphTenantReaderOptions {
  /** Origin without version: `https://graph.microsoft.com`. */
  readonly baseUrl: string;
  readonly credential: TokenCredential;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Shared with whatever else reads reports of the same tenant. */
  readonly reportingBudget?: ReportingBudget;
  /** The longest that one read may take, whatever its asker allows. */
  readonly maxWaitMs?: number;
  readonly retry?: Partial<RetrySettings>;
  readonly extraCa?: string;
  readonly tenantEventsFreshMs?: number;
  readonly registrationFreshMs?: number;
}

export interface GraphTenantReader extends TenantReader {
  /** The audit log page by page, for the mirror: with the same token, connections and budget. */
  readonly auditPages: AuditPages;
  /** Token, connection and tenant facts, so that the first question is as fast as the next. Never rejects. */
  warmUp(): Promise<boolean>;
  close(): Promise<void>;
}

const warmUpMs = 15_000;

// Somebody who asks again at once spends no further reporting call; whoever tried to sign in meanwhile waits this long.
const signInsFreshMs = 30_000;
const riskFreshMs = 60_000;

/** Identity Protection allows one request a second to all apps of a tenant together. */
const riskPace = { starts: 1, windowMs: 1100 };

/** Reads a tenant through Microsoft Graph. */
export function createGraphTenantReader(options: GraphTenantReaderOptions): GraphTenantReader {
  const { logger, clock = systemClock, maxWaitMs = 20_000, reportingBudget = createReportingBudget() } = options;
  const tokens = createSingleFlightToken({ credential: options.credential });
  const client = createGraphClient({
    baseUrl: options.baseUrl,
    tokens,
    ...(options.retry === undefined ? {} : { retry: options.retry }),
    ...(options.extraCa === undefined ? {} : { extraCa: options.extraCa }),
  });
  const context: GraphContext = { client, clock, logger, reportingBudget };
  const riskBudget = createReportingBudget(riskPace);
  const tenantFacts = createTenantFactsCache(context);
  const tenantEvents = createTenantEvents({ ...context, freshMs: options.tenantEventsFreshMs ?? 15_000 });
  const registrations = keptReads(options.registrationFreshMs ?? 5 * 60_000, (id, asker) =>
    readRegistration(context, id, asker),
  );
  const signIns = keptReads(signInsFreshMs, (id, asker) => readSignIns(context, id, asker));
  const risks = keptReads(riskFreshMs, (id, { patience, requester }) =>
    readRisk(context, id, { patience, gate: budgetGate(riskBudget, { requester }) }),
  );

  function keptReads<T>(freshMs: number, read: (id: string, asker: Asker) => Promise<T>) {
    return createKeyedReads<{ readonly value: T; readonly seenAt: string }>({
      freshMs,
      read: async (id, patience, requester) => ({
        value: await read(id, { patience, requester }),
        seenAt: clock.now(),
      }),
    });
  }

  async function readKept<T>(
    kept: ReturnType<typeof keptReads<T>>,
    reading: {
      readonly source: string;
      readonly path: Reading['path'];
      readonly id: string;
      readonly read: ReadOptions;
    },
  ): Promise<Fact<T>> {
    const { source, path, id, read } = reading;
    const fact = await readFact({
      ...context,
      source,
      path,
      read: () => kept.get(id, askerOf(read).patience, read.requester),
      seenAt: ({ seenAt }) => seenAt,
    });
    return mapFact(fact, ({ value }) => value);
  }

  const askerOf = (read: ReadOptions) => ({
    patience: patienceOf(read, { clock, maxWaitMs }),
    requester: read.requester,
  });

  return {
    auditPages: createAuditPages(context),
    readPerson: (key, read) => readPerson(context, key, askerOf(read).patience),
    findPeople: (text, read) =>
      readFact({
        ...context,
        source: 'GET /users',
        path: '/users',
        read: () => findPeople(context, text, askerOf(read).patience),
      }),
    readPlacements: (ids, read) =>
      readFact({
        ...context,
        source: 'GET /users/{id}',
        path: '/users/{id}',
        read: () => readPlacements(context, ids, askerOf(read).patience),
      }),
    isMemberOfAny: (entraObjectId, groupIds, read) =>
      readFact({
        ...context,
        source: 'POST /users/{id}/checkMemberGroups',
        path: '/users/{id}/checkMemberGroups',
        read: () => isMemberOfAny(context, { entraObjectId, groupIds, patience: askerOf(read).patience }),
      }),
    readTenantFacts: (read) => tenantFacts.read(askerOf(read).patience),
    readTenantEvents: (read) =>
      readFact({
        ...context,
        source: 'audit log',
        path: '/auditLogs/directoryAudits',
        read: () => tenantEvents.get(askerOf(read).patience, read.requester),
        seenAt: ({ until }) => until,
      }),
    readPersonEvents: (id, read) =>
      readFact({
        ...context,
        source: 'audit log',
        path: '/auditLogs/directoryAudits',
        read: () => readPersonEvents(context, id, askerOf(read)),
      }),
    recallPersonEvents: async () => missing('not-asked', 'audit log'),
    readRegistration: (id, read) =>
      readKept(registrations, {
        source: 'GET /reports/authenticationMethods/userRegistrationDetails/{id}',
        path: '/reports/authenticationMethods/userRegistrationDetails/{id}',
        id,
        read,
      }),
    readSignIns: (id, read) =>
      readKept(signIns, { source: 'GET /auditLogs/signIns', path: '/auditLogs/signIns', id, read }),
    readRisk: (id, read) =>
      readKept(risks, {
        source: 'GET /identityProtection/riskyUsers/{id}',
        path: '/identityProtection/riskyUsers/{id}',
        id,
        read,
      }),
    async warmUp() {
      const signal = AbortSignal.timeout(warmUpMs);
      try {
        return hasAnswered(await tenantFacts.read({ signal, leftMs: () => warmUpMs }));
      } catch (error) {
        logger.warn('warm-up failed', { name: error instanceof Error ? error.name : typeof error });
        return false;
      }
    },
    close: () => client.close(),
  };
}

/** A refusal is an answer too: warming up again would not mend it. */
function hasAnswered(facts: TenantFacts): boolean {
  const silent = ['unreachable', 'timed-out', 'throttled'];
  return Object.values<Fact<unknown>>({ ...facts }).some((fact) => fact.known || !silent.includes(fact.reason));
}
