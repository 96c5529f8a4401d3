import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { type Outcome, outcomes } from '../../src/core/outcome.ts';
import { chooseQuestion } from '../../src/diagnosis/choose-question.ts';
import { rankCauses } from '../../src/diagnosis/rank-causes.ts';
import { checks } from '../../src/knowledge/checks/index.ts';
import type { Check, CheckAudience } from '../../src/knowledge/define-check.ts';

const allChecks: readonly Check[] = checks;
const unknownAll: ReadonlyMap<string, Finding> = new Map(
  allChecks.map(({ id }) => [id, { check: id, verdict: 'unknown', missing: [] }]),
);

function ask(outcome: Outcome, audience: CheckAudience, asked: readonly string[] = [], findings = unknownAll) {
  return chooseQuestion({ ranked: rankCauses(findings, { outcome, belief: 1 }), findings, audience, asked });
}

const audiences = fc.constantFrom<CheckAudience>('anyone', 'technician');

describe('chooseQuestion', () => {
  it('expects to gain something, and asks only what the listener can see and was not asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outcomes),
        audiences,
        fc.subarray(allChecks.map(({ id }) => id)),
        (outcome, audience, asked) => {
          const question = ask(outcome, audience, asked);

          if (question === null) return;
          const check = allChecks.find(({ id }) => id === question.check);
          expect(question.gain).toBeGreaterThan(0);
          expect(asked).not.toContain(question.check);
          expect(check?.texts.ask).toBeDefined();
          expect(audience === 'technician' || check?.asks === 'anyone').toBe(true);
        },
      ),
    );
  });

  it('never asks what is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), fc.subarray(allChecks.map(({ id }) => id)), (outcome, known) => {
        const findings = new Map<string, Finding>(unknownAll);
        for (const check of known)
          findings.set(check, { check, verdict: 'holds', origin: 'said', params: {}, evidence: [] });

        const question = ask(outcome, 'technician', [], findings);

        expect(known).not.toContain(question?.check);
      }),
    );
  });

  it('comes to an end: each answer "I do not know" leaves another question or none', () => {
    const asked: string[] = [];
    for (let round = 0; round < allChecks.length; round += 1) {
      const question = ask('unreachable', 'technician', asked);
      if (question !== null) asked.push(question.check);
    }

    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(2);
  });

  it.each([
    ['unreachable', 'technician', 'adsync-running'],
    ['managed-on-premises', 'technician', 'connect-feature-ticked'],
    ['policy', 'anyone', 'weak-password-was-the-reason'],
    ['unreachable', 'anyone', null],
  ] as const)('after %s it asks a %s: %s', (outcome, audience, check) => {
    expect(ask(outcome, audience)?.check ?? null).toBe(check);
  });

  it('gains little from another question when one cause is all but certain', () => {
    const findings = new Map<string, Finding>(unknownAll);
    findings.set('adsync-running', {
      check: 'adsync-running',
      verdict: 'fails',
      origin: 'graph',
      params: {},
      evidence: [],
    });
    findings.set('whole-tenant-fails', {
      check: 'whole-tenant-fails',
      verdict: 'holds',
      origin: 'graph',
      params: {},
      evidence: [],
    });

    expect(ask('unreachable', 'technician', [], findings)?.gain ?? 0).toBeLessThan(0.3);
  });
});
