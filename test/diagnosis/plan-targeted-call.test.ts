import { describe, expect, it } from 'vitest';
import { known, missing } from '../../src/core/fact.ts';
import { type Outcome, outcomes } from '../../src/core/outcome.ts';
import { type PlanInput, planTargetedCall } from '../../src/diagnosis/plan-targeted-call.ts';
import { minutesAgo, now } from '../support/audit-rows.ts';
import { type FactsBuilder, tenantWith } from '../support/facts-builder.ts';

async function planOf(story: (s: FactsBuilder) => FactsBuilder, patch: Partial<PlanInput> = {}) {
  const facts = await tenantWith(story).collect();
  return planTargetedCall({
    ...facts,
    hintsAtSignIn: false,
    hintsAtRegistration: false,
    saidOutcome: null,
    now,
    ...patch,
  });
}

describe('planTargetedCall', () => {
  it.each([
    ['reset-off', 'registration'],
    ['not-enabled', 'registration'],
    ['no-reset-policy', 'registration'],
    ['not-in-group', 'registration'],
    ['too-few-methods', 'registration'],
    ['gave-up', 'registration'],
    ['asked-admin', 'registration'],
    ['unfinished', 'registration'],
    ['unrecognised', 'registration'],
    ['succeeded', 'registration'],
    ['unreachable', 'none'],
    ['refused-on-premises', 'none'],
    ['managed-on-premises', 'none'],
    ['policy', 'none'],
    ['banned-password', 'none'],
    ['internal-error', 'none'],
    ['wrong-current-password', 'none'],
    ['locked-or-disabled', 'none'],
    ['person-not-found', 'none'],
    ['cloud-write-failed', 'none'],
    ['blocked', 'none'],
    ['cookies', 'none'],
    ['no-licence', 'none'],
  ] as const)('after an attempt that ended %s it reads: %s', async (saidOutcome, call) => {
    expect(await planOf((s) => s, { saidOutcome })).toBe(call);
  });

  it('knows a plan for every outcome', async () => {
    const planned = await Promise.all(
      outcomes.map(async (saidOutcome: Outcome) => await planOf((s) => s, { saidOutcome })),
    );

    expect(new Set(planned)).toEqual(new Set(['registration', 'none']));
  });

  it.each([
    ['nothing is known', {}, 'sign-ins'],
    ['the question speaks of signing in', { hintsAtSignIn: true }, 'sign-ins'],
    ['the question speaks of registering', { hintsAtRegistration: true }, 'registration'],
    ['both are spoken of', { hintsAtSignIn: true, hintsAtRegistration: true }, 'sign-ins'],
    ['the log cannot be read', { tenantEvents: missing('permission', 'x') }, 'registration'],
  ] as const)('without an attempt, when %s, it reads: %s', async (_, patch, call) => {
    expect(await planOf((s) => s, patch as Partial<PlanInput>)).toBe(call);
  });

  it('reads the person’s own log when the shared one was cut off within a day', async () => {
    const { tenantEvents } = await tenantWith((s) => s.log({ since: minutesAgo(120), isComplete: false })).collect();

    expect(await planOf((s) => s, { tenantEvents, personEvents: tenantEvents })).toBe('person-events');
  });

  it('spends no call on the person’s own log when rows at hand reach further back', async () => {
    const { tenantEvents } = await tenantWith((s) => s.log({ since: minutesAgo(120), isComplete: false })).collect();

    expect(await planOf((s) => s, { tenantEvents })).toBe('sign-ins');
  });

  it('reads nothing more about a guest', async () => {
    expect(await planOf((s) => s.person({ kind: 'guest' }), { hintsAtSignIn: true })).toBe('none');
  });

  it.each([
    ['nobody tried', (s: FactsBuilder) => s],
    ['the person’s reset worked', (s: FactsBuilder) => s.reset({ ago: 600, says: 'Successfully completed reset.' })],
  ])('reads nothing more when the cloud password was set outside writeback and %s', async (_, story) => {
    expect(await planOf((s) => story(s).setInCloud(60, 'person'))).toBe('none');
  });

  it('reads the sign-ins after a success when the question is about signing in', async () => {
    const story = (s: FactsBuilder) => s.reset({ ago: 30, says: 'Successfully completed reset.' });

    expect(await planOf(story, { hintsAtSignIn: true })).toBe('sign-ins');
  });

  it('believes the log more than a typed code', async () => {
    const story = (s: FactsBuilder) => s.reset({ ago: 30, says: 'OnPremisesConnectivityError' });

    expect(await planOf(story, { saidOutcome: 'too-few-methods' })).toBe('none');
  });

  it('plans the same for a person whose account could not be read', async () => {
    expect(await planOf((s) => s, { person: missing('timed-out', 'x'), attempt: known(null, 'x', now) })).toBe(
      'sign-ins',
    );
  });
});
