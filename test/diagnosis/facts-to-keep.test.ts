import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diagnosis/analyse.ts';
import { factsToKeep } from '../../src/diagnosis/facts-to-keep.ts';
import { scenarios } from '../scenarios/index.ts';
import { saidOf } from '../scenarios/scenario.ts';
import { now } from '../support/audit-rows.ts';
import { tenantWith } from '../support/facts-builder.ts';

describe('the facts that a case keeps', () => {
  it.each(scenarios)('decide as all of them do ($cause: $name)', async (scenario) => {
    const said = saidOf(scenario);
    const facts = await scenario.story(tenantWith()).collect({ ...scenario.hints, said });
    const asking = { said, now, audience: 'technician', asked: [] } as const;
    const analysis = analyse({ facts, ...asking });

    const kept = JSON.parse(JSON.stringify(factsToKeep(facts, analysis.findings))) as typeof facts;

    expect(analyse({ facts: kept, ...asking })).toEqual(analysis);
  });

  it('hold no row about other people that decides nothing', async () => {
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('there are no scenarios');
    const facts = await scenario.story(tenantWith()).collect({});

    const kept = factsToKeep(facts, new Map());

    expect(facts.tenantEvents.known && facts.tenantEvents.value.events.length).toBeGreaterThan(0);
    expect(kept.tenantEvents.known && kept.tenantEvents.value.events).toEqual([]);
  });
});
