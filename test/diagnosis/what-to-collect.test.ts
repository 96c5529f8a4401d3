import { describe, expect, it } from 'vitest';
import { type WhatToCollect, whatToCollect } from '../../src/diagnosis/what-to-collect.ts';
import { serverRules } from '../../src/knowledge/collector/server-rules.ts';
import { scenarios } from '../scenarios/index.ts';
import { diagnose, type Scenario } from '../scenarios/scenario.ts';
import { tenantWith } from '../support/facts-builder.ts';

const analyses = new Map(
  await Promise.all(scenarios.map(async (scenario) => [scenario, await diagnose(scenario, tenantWith())] as const)),
);

function analysisOf(isMeant: (scenario: Scenario) => boolean) {
  const [found] = [...analyses].filter(([scenario]) => isMeant(scenario));
  if (found === undefined) throw new Error('there is no such scenario');
  return found[1];
}

const ofGroup = (group: string) =>
  analysisOf(({ expect: expected }) => expected.kind === 'group' && expected.group === group);

function collectOf(group: string): WhatToCollect | null {
  return whatToCollect(ofGroup(group));
}

describe('what to collect on the server', () => {
  it('is the way to the cloud where the cloud cannot reach the server', () => {
    expect(collectOf('connectivity')).toEqual({
      groups: ['service', 'events', 'proxy', 'reach'],
      isAboutPerson: false,
    });
  });

  it('is rights and flags where Active Directory refuses', () => {
    const wanted = collectOf('refusal');

    expect(wanted?.groups).toEqual(expect.arrayContaining(['events', 'rights']));
    expect(wanted?.isAboutPerson).toBe(true);
  });

  it('is the age and the flags of the account where a policy refuses', () => {
    expect(collectOf('policy-refusal')).toEqual({ groups: ['person'], isAboutPerson: true });
  });

  it('is nothing where nothing is wrong', () => {
    expect(whatToCollect(analysisOf(({ expect: expected }) => expected.kind === 'nothing-wrong'))).toBeNull();
  });

  it('is nothing where the cause is clear', () => {
    const clear = [...analyses.values()].filter(
      ({ verdict }) => verdict.kind === 'cause' && verdict.confidence >= 0.85,
    );

    expect(clear.length).toBeGreaterThan(50);
    expect(clear.filter((analysis) => whatToCollect(analysis) !== null)).toEqual([]);
  });

  it('leaves out what was collected before', () => {
    const analysis = ofGroup('connectivity');

    expect(whatToCollect(analysis, ['service', 'proxy', 'reach'])?.groups).not.toEqual(
      expect.arrayContaining(['service']),
    );
    expect(
      whatToCollect(
        analysis,
        serverRules.map(({ group }) => group),
      ),
    ).toBeNull();
  });

  it('holds in every scenario a check that is still open', () => {
    const idle = [...analyses].flatMap(([scenario, analysis]) => {
      const groups = whatToCollect(analysis)?.groups ?? [];
      const open = serverRules.filter(({ check }) => analysis.findings.get(check)?.verdict === 'unknown');
      const isIdle = groups.length > 0 && !open.some(({ group }) => groups.includes(group));
      return isIdle ? [scenario.name] : [];
    });

    expect(idle).toEqual([]);
  });
});
