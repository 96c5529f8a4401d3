import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyReason, classifyRow } from '../../src/diagnosis/classify-reason.ts';
import { auditReasons } from '../../src/knowledge/codes/audit-reasons.ts';
import { activities, resetSteps } from '../../src/knowledge/codes/reset-steps.ts';
import { row } from '../support/audit-rows.ts';
import { projectRoot } from '../support/source-files.ts';
import vocabulary from './fixtures/reason-vocabulary.json' with { type: 'json' };

const flow = 'Self-service password reset flow activity progress';
const reset = 'Reset password (self-service)';

describe('classifyReason', () => {
  it.each(auditReasons)('knows "$starts" as $outcome', ({ starts, outcome }) => {
    expect(classifyReason(starts)).toEqual({ outcome, recognised: 'exact' });
  });

  it.each(auditReasons)('knows "$starts" in capitals, with spaces around and another tail', ({ starts, outcome }) => {
    const text = `  ${starts.toUpperCase()}. Something that was added since  `;

    expect(classifyReason(text)).toEqual({ outcome, recognised: 'exact' });
  });

  it.each(auditReasons)('lets no shorter beginning hide "$starts"', ({ starts, outcome }) => {
    const first = auditReasons.find((reason) => starts.startsWith(reason.starts));

    expect(first?.outcome).toBe(outcome);
  });

  it.each([
    ['The connectivity to the agent was lost', 'unreachable'],
    ['Request timed out', 'unreachable'],
    ['The relay refused', 'unreachable'],
    ['Rejected: banned term', 'banned-password'],
    ['Password history', 'policy'],
    ['The minimum password age', 'policy'],
    ['Target is locked out', 'locked-or-disabled'],
    ['Target object not found', 'person-not-found'],
    ['The old and wrong password', 'wrong-current-password'],
    ['A licence is needed', 'no-licence'],
    ['No authentication methods', 'too-few-methods'],
    ['Too many tries', 'blocked'],
    ['Access denied by directory', 'refused-on-premises'],
    ['The cloud write failed', 'cloud-write-failed'],
    ['An unexpected fault', 'internal-error'],
  ] as const)('guesses from "%s" that it is %s', (text, outcome) => {
    expect(classifyReason(text)).toEqual({ outcome, recognised: 'keyword' });
  });

  it.each(['', 'Quux', '42', 'Erreur inconnue', '\u0000'])('does not pretend to understand "%s"', (text) => {
    expect(classifyReason(text)).toEqual({ outcome: 'unrecognised', recognised: 'none' });
  });
});

describe('classifyRow', () => {
  it.each(vocabulary)('takes "$reason" for $outcome', ({ activity, reason, outcome }) => {
    const isGood = outcome === 'succeeded' || outcome === 'progress';
    const event = row({
      id: 'SSPR_1',
      activity: activity === 'flow' ? flow : reset,
      result: isGood ? 'success' : 'failure',
      reason: reason === 'None' ? '' : reason,
    });

    expect(classifyRow(event)?.outcome ?? 'progress').toBe(outcome);
  });

  const known = resolve(projectRoot, '../shared/graph/sspr-reason-vocabulary.json');
  it.skipIf(!existsSync(known))('has every reason that the Graph dossier lists in its fixture', () => {
    const lists = Object.values(JSON.parse(readFileSync(known, 'utf8')) as Readonly<Record<string, unknown>>);

    const reasons = lists
      .flatMap((list): readonly { readonly resultReason?: string }[] => (Array.isArray(list) ? list : []))
      .flatMap(({ resultReason }) => resultReason ?? []);

    expect(vocabulary.map(({ reason }) => reason)).toEqual(expect.arrayContaining(reasons));
  });

  it.each(resetSteps.filter(({ step }) => step !== 'password-written'))(
    'takes "$starts" for progress, even where the row is marked a failure',
    ({ starts }) => {
      const event = row({ id: 'SSPR_1', activity: flow, result: 'failure', reason: `${starts} something` });

      expect(classifyRow(event)).toBeUndefined();
    },
  );

  it.each([
    ['a success without a word', { activity: reset, result: 'success' as const, reason: '' }, 'succeeded'],
    ['a failure without a word', { activity: reset, result: 'failure' as const, reason: '' }, 'unrecognised'],
    ['a time-out without a word', { activity: reset, result: 'timeout' as const, reason: '' }, 'unrecognised'],
    ['a result nobody knows, without a word', { activity: reset, result: 'unknown' as const, reason: '' }, undefined],
    ['a success in unknown words', { activity: reset, result: 'success' as const, reason: 'All good' }, 'succeeded'],
    [
      'a success that says a keyword',
      { activity: reset, result: 'success' as const, reason: 'Policy ok' },
      'succeeded',
    ],
    [
      'a success that is none',
      { activity: reset, result: 'success' as const, reason: 'OnPremisesSuccessCloudFailure' },
      'cloud-write-failed',
    ],
    [
      'progress in unknown words',
      { activity: flow, result: 'success' as const, reason: 'User did something new' },
      undefined,
    ],
    ['a block', { activity: activities.blocked, result: 'success' as const, reason: 'None' }, 'blocked'],
  ])('takes %s for what it is', (_, patch, outcome) => {
    expect(classifyRow(row({ id: 'SSPR_1', ...patch }))?.outcome).toBe(outcome);
  });
});
