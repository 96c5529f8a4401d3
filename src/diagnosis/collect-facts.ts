import type { WritebackState } from '../core/attempt.ts';
import type { AuditWindow } from '../core/audit-event.ts';
import { type Fact, known, mapFact, missing } from '../core/fact.ts';
import type { Facts } from '../core/facts.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Person, PersonKey, Placement } from '../core/person.ts';
import type { PersonReading, ReadOptions, TenantReader } from '../core/ports/tenant-reader.ts';
import type { Said } from '../core/said.ts';
import { buildAttempts } from './build-attempts.ts';
import { chooseAttempt } from './choose-attempt.ts';
import { eventsOfPerson } from './events-of-person.ts';
import { inferWriteback } from './infer-writeback.ts';
import {
  findAmbientOutcome,
  listTenantAttempts,
  measureRadius,
  peopleToPlace,
  type TenantAttempt,
} from './measure-radius.ts';
import { planTargetedCall } from './plan-targeted-call.ts';
import { rememberFor } from './remember-for.ts';

export interface CollectHints {
  readonly hintsAtSignIn: boolean;
  readonly hintsAtRegistration: boolean;
}

export interface CollectInput extends CollectHints {
  readonly key: PersonKey;
  /** A reading made a moment ago, so that it is not made twice. */
  readonly reading?: PersonReading;
  readonly said: Said;
  readonly now: string;
  readonly options: ReadOptions;
}

const placesAtMost = 60;
const placesPerBatch = 20;
const notAsked = missing('not-asked', 'Microsoft Graph');
const derivedFromLog = 'audit log';

/** Two rounds at most: everything that needs no choice, then the one targeted call that tells most. Never throws. */
export async function collectFacts(reader: TenantReader, input: CollectInput): Promise<Facts> {
  const { options } = input;
  const [reading, tenant, tenantEvents] = await Promise.all([
    input.reading ?? reader.readPerson(input.key, options),
    reader.readTenantFacts(options),
    reader.readTenantEvents(options),
  ]);
  const person = reading.person;
  const own = ownEvents(tenantEvents, person);
  const base: Facts = {
    ...tenant,
    person,
    roles: reading.roles,
    tenantEvents,
    ...deriveFromEvents(await withRecalled({ reader, person, own, options }), tenantEvents),
    registration: notAsked,
    signIns: notAsked,
    risk: notAsked,
    radius: notAsked,
  };
  if (!person.known) return base;
  return await secondRound(reader, base, person.value, input);
}

async function secondRound(reader: TenantReader, base: Facts, person: Person, input: CollectInput): Promise<Facts> {
  const { said, now } = input;
  const options = { ...shortened(input.options, now, secondRoundMs), longestQueueMs: secondRoundQueueMs };
  const tenantAttempts = base.tenantEvents.known ? listTenantAttempts(base.tenantEvents.value.events, now) : [];
  const own = outcomeOf(base, said);
  const outcome = own ?? findAmbientOutcome(tenantAttempts);
  const call = planTargetedCall({
    ...base,
    ...input,
    saidOutcome: said.outcome?.outcome ?? (own === null ? outcome : null),
  });
  // A held sign-in shows in the sign-in log; only after a success that did not help is the risk itself worth a call.
  const wantsRisk = call !== 'none' && (outcome === 'succeeded' || (outcome === null && input.hintsAtSignIn));
  const [registration, signIns, personEvents, risk, places] = await Promise.all([
    call === 'registration' ? reader.readRegistration(person.entraObjectId, options) : notAsked,
    call === 'sign-ins' ? reader.readSignIns(person.entraObjectId, options) : notAsked,
    call === 'person-events' ? reader.readPersonEvents(person.entraObjectId, options) : notAsked,
    wantsRisk ? reader.readRisk(person.entraObjectId, shortened(options, now, riskMs)) : notAsked,
    readPlaces({ reader, outcome, tenantAttempts, person, options }),
  ]);
  const facts = { ...base, registration, signIns, risk };
  const withEvents = personEvents.known ? { ...facts, ...mergeEvents(base, personEvents) } : facts;
  // The person's own log may hold an attempt that the shared one does not reach back to.
  const found = outcomeOf(withEvents, said);
  return {
    ...withEvents,
    radius: deriveRadius({
      facts: withEvents,
      outcome: found ?? outcome,
      includesPerson: found !== null,
      person,
      tenantAttempts,
      places,
    }),
  };
}

// A targeted reading sharpens the verdict; when the shared budget is short, the verdict does not wait for it.
const secondRoundMs = 2_000;
const secondRoundQueueMs = 250;
// Identity Protection answers one question a second for a whole tenant: it is asked only when it is free.
const riskMs = 600;

function shortened(options: ReadOptions, now: string, ms: number): ReadOptions {
  const endsAt = new Date(Date.parse(now) + ms).toISOString();
  if (options.endsAt !== undefined && options.endsAt < endsAt) return options;
  return { ...options, signal: AbortSignal.any([options.signal, AbortSignal.timeout(ms)]), endsAt };
}

/** Only an outage or a refusal is compared by place: elsewhere the place in AD decides nothing. */
async function readPlaces(input: {
  readonly reader: TenantReader;
  readonly outcome: Outcome | null;
  readonly tenantAttempts: readonly TenantAttempt[];
  readonly person: Person;
  readonly options: ReadOptions;
}): Promise<readonly Placement[]> {
  const { reader, outcome, tenantAttempts, person, options } = input;
  const own: Placement = person;
  if (outcome !== 'unreachable' && outcome !== 'refused-on-premises') return [own];
  const ids = peopleToPlace(tenantAttempts, outcome, placesAtMost).filter((id) => id !== person.entraObjectId);
  if (ids.length === 0) return [own];
  const batches = Array.from({ length: Math.ceil(ids.length / placesPerBatch) }, (_, index) =>
    reader.readPlacements(ids.slice(index * placesPerBatch, (index + 1) * placesPerBatch), options),
  );
  const places = await Promise.all(batches);
  return [own, ...places.flatMap((batch) => (batch.known ? batch.value : []))];
}

function outcomeOf(facts: Facts, said: Said): Outcome | null {
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  return attempt?.outcome ?? said.outcome?.outcome ?? null;
}

function ownEvents(tenantEvents: Fact<AuditWindow>, person: Fact<Person>): Fact<AuditWindow> {
  if (!person.known) return { ...person };
  return mapFact(tenantEvents, (window) => ({
    ...window,
    events: eventsOfPerson(window.events, person.value.entraObjectId),
  }));
}

/** The person's own rows reach as far back as any that are at hand; no call is spent on them. */
async function withRecalled(input: {
  readonly reader: TenantReader;
  readonly person: Fact<Person>;
  readonly own: Fact<AuditWindow>;
  readonly options: ReadOptions;
}): Promise<Fact<AuditWindow>> {
  const { reader, person, own, options } = input;
  if (!person.known) return own;
  const recalled = await reader.recallPersonEvents(person.value.entraObjectId, options);
  if (!recalled.known) return own;
  if (!own.known) return recalled;
  const events = joinEvents(own.value, recalled.value);
  // Rows between two readings that do not meet were seen by neither.
  const meets = recalled.value.until >= own.value.since;
  const reach = meets && recalled.value.since < own.value.since ? recalled.value : own.value;
  return { ...own, value: { ...reach, events, until: own.value.until } };
}

/** Newest first, each row once. */
function joinEvents(...windows: readonly AuditWindow[]): AuditWindow['events'] {
  const byId = new Map(windows.flatMap(({ events }) => events).map((event) => [event.id, event]));
  return [...byId.values()].toSorted((a, b) => b.at.localeCompare(a.at));
}

function deriveFromEvents(
  personEvents: Fact<AuditWindow>,
  tenantEvents: Fact<AuditWindow>,
): Pick<Facts, 'personEvents' | 'attempts' | 'attempt' | 'writeback'> {
  const attempts = mapFact(personEvents, ({ events }) => buildAttempts(events));
  const seen = tenantEvents.known ? tenantEvents : personEvents;
  return {
    personEvents,
    attempts,
    attempt: mapFact(attempts, chooseAttempt),
    writeback: seen.known ? known(newestWriteback(tenantEvents, personEvents), derivedFromLog, seen.seenAt) : seen,
  };
}

const inferOnce = rememberFor(inferWriteback);

/** From everybody's rows and the person's own, which may reach further back. */
function newestWriteback(...windows: readonly Fact<AuditWindow>[]): WritebackState | null {
  const states = windows.flatMap((window) => (window.known ? (inferOnce(window.value.events) ?? []) : []));
  return states.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

function mergeEvents(base: Facts, targeted: Fact<AuditWindow>) {
  if (!targeted.known || !base.personEvents.known) return deriveFromEvents(targeted, base.tenantEvents);
  const events = joinEvents(targeted.value, base.personEvents.value);
  return deriveFromEvents({ ...targeted, value: { ...targeted.value, events } }, base.tenantEvents);
}

function deriveRadius(input: {
  readonly facts: Facts;
  readonly outcome: Outcome | null;
  readonly includesPerson: boolean;
  readonly person: Person;
  readonly tenantAttempts: readonly TenantAttempt[];
  readonly places: readonly Placement[];
}): Facts['radius'] {
  const { facts, outcome, includesPerson, person, tenantAttempts, places } = input;
  if (!facts.tenantEvents.known) return facts.tenantEvents;
  if (outcome === null || outcome === 'succeeded') return notAsked;
  const radius = measureRadius({
    personId: person.entraObjectId,
    outcome,
    includesPerson,
    attempts: tenantAttempts,
    placements: places,
  });
  return known(radius, derivedFromLog, facts.tenantEvents.seenAt);
}
