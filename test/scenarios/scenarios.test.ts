import { describe, expect, it } from 'vitest';
import { causes } from '../../src/knowledge/causes/index.ts';
import type { Cause } from '../../src/knowledge/define-cause.ts';
import { tenantWith } from '../support/facts-builder.ts';
import { scenarios } from './index.ts';
import { diagnose, type Scenario } from './scenario.ts';

const causesById = new Map(causes.map((cause: Cause) => [cause.id, cause]));

describe.each(scenarios)('$cause: $name', (scenario) => {
  it(`comes to ${describeExpectation(scenario)}`, async () => {
    const analysis = await diagnose(scenario, tenantWith());

    const { verdict, ranked, question } = analysis;
    const { expect: expected } = scenario;
    const first = 'first' in expected && expected.first !== undefined ? ranked[0]?.cause : undefined;
    const asks = 'asks' in expected && expected.asks?.includes(question?.check as never) ? expected.asks : undefined;
    expect({
      kind: verdict.kind,
      ...(verdict.kind === 'cause' ? { cause: verdict.cause } : {}),
      ...(verdict.kind === 'group' ? { group: verdict.group } : {}),
      ...(first === undefined ? {} : { first }),
      ...(asks === undefined ? {} : { asks }),
    }).toEqual(expected);
  });
});

describe('what holds in every scenario', () => {
  it.each(scenarios)('asks only what would decide between causes in the lead ($cause: $name)', async (scenario) => {
    const { verdict, ranked, question, findings } = await diagnose(scenario, tenantWith());

    const leaders = ranked.slice(0, 12).flatMap(({ cause }) => causesById.get(cause)?.signs ?? []);
    const isOpen = verdict.kind === 'group' || verdict.kind === 'unsure';
    expect(question === null || isOpen).toBe(true);
    expect(question === null || leaders.some(({ check }) => check === question.check)).toBe(true);
    expect(question === null ? 'unknown' : findings.get(question.check)?.verdict).toBe('unknown');
    if (verdict.kind === 'group') {
      const leading = verdict.members.slice(0, 4).flatMap((member) => causesById.get(member)?.signs ?? []);
      expect(leading.map(({ check }) => check)).toContain(question?.check);
    }
  });

  it.each(scenarios.filter(({ nearMiss }) => nearMiss === true))(
    'does not claim $cause in its near miss ($name)',
    async (scenario) => {
      const { verdict } = await diagnose(scenario, tenantWith());

      expect(verdict.kind === 'cause' ? verdict.cause : null).not.toBe(scenario.cause);
    },
  );

  it('claims what it claims with a right cause in nine of ten, and says so with about that confidence', async () => {
    const analyses = await Promise.all(
      scenarios.map(async (scenario) => ({ scenario, ...(await diagnose(scenario, tenantWith())) })),
    );

    const claims = analyses.flatMap(({ scenario, verdict }) =>
      verdict.kind === 'cause' ? [{ scenario, confidence: verdict.confidence, cause: verdict.cause }] : [],
    );
    const right = claims.filter(({ scenario, cause }) => 'cause' in scenario.expect && scenario.expect.cause === cause);
    const meanConfidence = claims.reduce((sum, { confidence }) => sum + confidence, 0) / claims.length;
    expect(right.length / claims.length).toBeGreaterThanOrEqual(0.9);
    expect(meanConfidence).toBeGreaterThan(0.75);
  });
});

function describeExpectation({ expect: expected }: Scenario): string {
  switch (expected.kind) {
    case 'cause':
      return expected.cause;
    case 'group':
      return `the group ${expected.group}${expected.first === undefined ? '' : `, led by ${expected.first}`}`;
    case 'nothing-wrong':
      return 'nothing wrong';
    case 'unsure':
      return 'no claim';
  }
}
