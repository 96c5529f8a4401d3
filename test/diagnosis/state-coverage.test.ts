import { describe, expect, it } from 'vitest';
import { stateCoverage } from '../../src/diagnosis/state-coverage.ts';
import { minutesAgo, now } from '../support/audit-rows.ts';
import { type FactsBuilder, tenantWith } from '../support/facts-builder.ts';

async function coverageOf(story: (s: FactsBuilder) => FactsBuilder) {
  const facts = await tenantWith((s) =>
    story(s.reset({ ago: 20, says: 'FuzzyPolicyViolationInvalidPassword' })),
  ).collect();
  return stateCoverage(facts, now);
}

describe('stateCoverage', () => {
  it('says that Active Directory itself was not seen, and nothing else, when all was read', async () => {
    expect(await coverageOf((s) => s)).toEqual([{ kind: 'on-premises-unseen' }]);
  });

  it('has no gap about a cloud-only person', async () => {
    expect(await coverageOf((s) => s.cloudOnly())).toEqual([]);
  });

  it('names a missing fact with the reason and what would give it', async () => {
    const gaps = await coverageOf((s) => s.missing('domains').missing('serviceHealth', 'timed-out'));

    expect(gaps).toEqual([
      { kind: 'missing-fact', fact: 'domains', reason: 'permission', permissions: ['Some.Read.All'], detail: null },
      { kind: 'missing-fact', fact: 'serviceHealth', reason: 'timed-out', permissions: [], detail: null },
      { kind: 'on-premises-unseen' },
    ]);
  });

  it('does not list what was not needed', async () => {
    const gaps = await coverageOf((s) => s.missing('registration').missing('signIns'));

    expect(gaps).toEqual([{ kind: 'on-premises-unseen' }]);
  });

  it.each([
    ['an hour', 60, [{ kind: 'log-truncated', since: minutesAgo(60) }, { kind: 'on-premises-unseen' }]],
    ['three days', 72 * 60, [{ kind: 'on-premises-unseen' }]],
  ] as const)('counts a log that goes back %s as it deserves', async (_, minutes, expected) => {
    expect(await coverageOf((s) => s.log({ since: minutesAgo(minutes), isComplete: false }))).toEqual(expected);
  });

  it('counts rows that could not be understood', async () => {
    expect(await coverageOf((s) => s.log({ unreadableRows: 3 }))).toEqual([
      { kind: 'rows-unreadable', count: 3 },
      { kind: 'on-premises-unseen' },
    ]);
  });

  it('says that rows come late when the person has none', async () => {
    const facts = await tenantWith().collect();

    expect(stateCoverage(facts, now)).toEqual([{ kind: 'log-is-late' }, { kind: 'on-premises-unseen' }]);
  });

  it('reports the log itself when it could not be read', async () => {
    const gaps = await coverageOf((s) => s.missing('tenantEvents', 'unreachable'));

    expect(gaps[0]).toMatchObject({ kind: 'missing-fact', fact: 'tenantEvents', reason: 'unreachable' });
  });
});
