import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/fact.ts';
import { collectFacts } from '../../src/diagnosis/collect-facts.ts';
import { saidOf } from '../scenarios/scenario.ts';
import { minutesAgo, now, resetRows } from '../support/audit-rows.ts';
import { ada, FactsBuilder, tenantWith } from '../support/facts-builder.ts';

const unreachable = 'OnPremisesConnectivityError';

describe('what a diagnosis costs', () => {
  it.each([
    ['nobody tried', (s: FactsBuilder) => s, ['tenant-events', 'sign-ins']],
    [
      'a reset failed for lack of methods',
      (s: FactsBuilder) =>
        s.reset({ ago: 20, says: "User's account has insufficient authentication methods", steps: 1 }),
      ['tenant-events', 'registration'],
    ],
    [
      'a password is banned',
      (s: FactsBuilder) => s.reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' }),
      ['tenant-events'],
    ],
    ['an outage', (s: FactsBuilder) => s.outage(unreachable).reset({ ago: 20, says: unreachable }), ['tenant-events']],
    ['an outage, and the person’s row is late', (s: FactsBuilder) => s.outage(unreachable), ['tenant-events']],
    [
      'the log is cut off',
      (s: FactsBuilder) => s.log({ since: minutesAgo(120), isComplete: false }),
      ['tenant-events', 'person-events'],
    ],
    ['a guest', (s: FactsBuilder) => s.person({ kind: 'guest' }), ['tenant-events']],
    ['the log cannot be read', (s: FactsBuilder) => s.missing('tenantEvents'), ['tenant-events', 'registration']],
    ['the person cannot be read', (s: FactsBuilder) => s.missing('person'), ['tenant-events']],
  ] as const)('is one shared and at most one targeted reporting call in two rounds: %s', async (_, story, calls) => {
    const tenant = tenantWith(story);

    await tenant.collect();

    expect({ calls: tenant.reportingCalls, isShort: tenant.rounds <= 2 }).toEqual({ calls, isShort: true });
  });

  it('asks where people live in batches of twenty, sixty at most', async () => {
    const tenant = tenantWith((s) => s.outage(unreachable, { people: 90 }).reset({ ago: 20, says: unreachable }));
    const reader = tenant.reader();
    const batches: number[] = [];

    await collectFacts(
      {
        ...reader,
        readPlacements: async (ids, given) => {
          batches.push(ids.length);
          return await reader.readPlacements(ids, given);
        },
      },
      {
        key: { entraObjectId: ada },
        said: saidOf({}),
        now,
        options: options(),
        hintsAtSignIn: false,
        hintsAtRegistration: false,
      },
    );

    expect({ most: Math.max(...batches), batches: batches.length }).toEqual({ most: 20, batches: 3 });
  });

  it('does not read the person again when a reading is at hand', async () => {
    const reader = new FactsBuilder().reader();
    const reading = await reader.readPerson({ entraObjectId: ada }, options());

    const facts = await collectFacts(
      { ...reader, readPerson: () => Promise.reject(new Error('read twice')) },
      {
        key: { entraObjectId: ada },
        reading,
        said: saidOf({}),
        now,
        options: options(),
        hintsAtSignIn: false,
        hintsAtRegistration: false,
      },
    );

    expect(facts.person).toEqual(reading.person);
  });

  it('tells the second round when its time ends', async () => {
    const reader = new FactsBuilder().reader();
    const ends: (string | undefined)[] = [];

    await collectFacts(
      {
        ...reader,
        readSignIns: async (id, given) => {
          ends.push(given.endsAt);
          return await reader.readSignIns(id, given);
        },
      },
      {
        key: { entraObjectId: ada },
        said: saidOf({}),
        now,
        options: { ...options(), endsAt: minutesAgo(-60) },
        hintsAtSignIn: false,
        hintsAtRegistration: false,
      },
    );

    expect(ends).toEqual([new Date(Date.parse(now) + 2000).toISOString()]);
  });
});

describe('what a diagnosis knows', () => {
  it('joins the person’s attempts, the one worth explaining, its radius and the state of writeback', async () => {
    const facts = await tenantWith((s) =>
      s.writebackSwitched('on', 5000).outage(unreachable).reset({ ago: 20, says: unreachable }),
    ).collect();

    const { attempts, attempt, radius, writeback } = facts;
    expect({
      attempts: read(attempts)?.length,
      outcome: read(attempt)?.outcome,
      people: read(radius)?.people,
      includesPerson: read(radius)?.includesPerson,
      isOn: read(writeback)?.isOn,
    }).toEqual({ attempts: 1, outcome: 'unreachable', people: 8, includesPerson: true, isOn: true });
  });

  it('measures what happens to others when the person’s own row is late', async () => {
    const { attempt, radius } = await tenantWith((s) => s.outage(unreachable)).collect();

    expect({ attempt: read(attempt), radius: read(radius) }).toMatchObject({
      attempt: null,
      radius: { outcome: 'unreachable', includesPerson: false },
    });
  });

  it('takes rows that name the person as target, or as the one who acted where there is no target', async () => {
    const own = resetRows({ who: ada, ago: 20, says: unreachable });
    const untargeted = resetRows({ who: ada, ago: 50, says: unreachable }).map((event) => ({
      ...event,
      targetIds: [],
    }));
    const forOthers = resetRows({ who: ada, ago: 70, says: unreachable }).map((event) => ({
      ...event,
      targetIds: ['bo'],
    }));

    const { attempts } = await tenantWith((s) => s.row(...own, ...untargeted, ...forOthers)).collect();

    expect(read(attempts)?.map(({ correlationId }) => correlationId)).toEqual(['reset-ada-20', 'reset-ada-50']);
  });

  it('adds the rows of the person’s own log, each once', async () => {
    const older = resetRows({ who: ada, ago: 3000, says: unreachable });

    const { attempts, personEvents } = await tenantWith((s) =>
      s.olderRow(...older).log({ since: minutesAgo(120), isComplete: false }),
    ).collect();

    expect({ attempts: read(attempts)?.length, rows: read(personEvents)?.events.length }).toEqual({
      attempts: 1,
      rows: older.length,
    });
  });

  it('reads risk only after a success that did not help', async () => {
    const reset = await new FactsBuilder()
      .risk('atRisk')
      .reset({ ago: 20, says: 'Successfully completed reset.' })
      .collect();
    const quiet = await new FactsBuilder().risk('atRisk').collect();
    const banned = await new FactsBuilder()
      .risk('atRisk')
      .reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' })
      .collect();

    const notAsked = expect.objectContaining({ known: false, reason: 'not-asked' });
    expect([reset.risk.known, quiet.risk, banned.risk]).toEqual([true, notAsked, notAsked]);
  });
});

describe('what could not be read', () => {
  it.each([
    'roles',
    'organization',
    'domains',
    'licences',
    'adminResetAllowed',
    'methodsPolicy',
    'serviceHealth',
    'tenantEvents',
    'person',
  ] as const)('passes %s through as missing, with its reason', async (name) => {
    const facts = await tenantWith((s) => s.missing(name, 'throttled')).collect();

    expect(facts[name]).toEqual({ known: false, reason: 'throttled', source: `GET ${name}`, permissions: [] });
  });

  it.each(['registration', 'signIns'] as const)('passes %s through as missing when it was asked for', async (name) => {
    const hints = name === 'registration' ? { hintsAtRegistration: true } : { hintsAtSignIn: true };

    const facts = await tenantWith((s) => s.missing(name)).collect(hints);

    expect(facts[name]).toMatchObject({ known: false, reason: 'permission', permissions: ['Some.Read.All'] });
  });

  it('knows no attempt rather than "no attempt" when the log is missing', async () => {
    const { attempts, attempt, radius, writeback, personEvents } = await tenantWith((s) =>
      s.missing('tenantEvents'),
    ).collect();

    expect([attempts, attempt, radius, writeback, personEvents].map((fact) => fact.known)).toEqual(
      Array(5).fill(false),
    );
  });
});

function read<T>(fact: Fact<T>): T | undefined {
  return fact.known ? fact.value : undefined;
}

function options() {
  return { requester: 'operator', signal: new AbortController().signal };
}
