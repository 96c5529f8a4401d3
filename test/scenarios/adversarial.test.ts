import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/outcome.ts';
import { type Analysis, analyse } from '../../src/diagnosis/analyse.ts';
import type { CollectHints } from '../../src/diagnosis/collect-facts.ts';
import type { CheckId } from '../../src/knowledge/checks/index.ts';
import { changeRow, minutesAgo, now, resetRows, row, success } from '../support/audit-rows.ts';
import { ada, type FactsBuilder, mailOnly, tenantWith } from '../support/facts-builder.ts';
import { saidOf } from './scenario.ts';

const unreachable = 'OnPremisesConnectivityError';
const banned = 'FuzzyPolicyViolationInvalidPassword';

describe('what people say against what the log says', () => {
  it('believes the log when somebody types another code', async () => {
    const { outcome, verdict } = await diagnosed((s) => s.reset({ ago: 20, says: banned }), {
      saidOutcome: 'unreachable',
    });

    expect({ outcome, cause: claimed(verdict) }).toEqual({
      outcome: 'banned-password',
      cause: 'cloud-banned-password',
    });
  });

  it('believes a typed code when the log holds a success only', async () => {
    const { outcome } = await diagnosed((s) => s.reset({ ago: 20, says: success }), { saidOutcome: 'banned-password' });

    expect(outcome).toBe('banned-password');
  });

  it('believes Graph when somebody says the opposite of what it shows', async () => {
    const story = (s: FactsBuilder) => s.outage(unreachable).reset({ ago: 20, says: unreachable });

    const { findings } = await diagnosed(story, { said: { 'others-fail-too': 'fails' } });

    expect(findings.get('others-fail-too')).toMatchObject({ verdict: 'holds', origin: 'graph' });
  });

  it('is not moved by one false answer when everything else points elsewhere', async () => {
    const { verdict } = await diagnosed((s) => s.reset({ ago: 20, says: banned }), {
      said: { 'adsync-running': 'fails' },
    });

    expect(claimed(verdict)).toBe('cloud-banned-password');
  });
});

describe('rows that deceive', () => {
  it.each([
    ['OnPremisesSuccessCloudFailure', 'cloud-write-failed'],
    ['OnPremSuccessCloudFail', 'cloud-write-failed'],
  ])('does not take a success row saying %s for a success', async (says, outcome) => {
    const analysis = await diagnosed((s) => s.reset({ ago: 20, says, result: 'success' }));

    expect(analysis.outcome).toBe(outcome);
  });

  it('does not take the row of a block, logged as a success, for a success', async () => {
    const activity = 'Blocked from self-service password reset';

    const { outcome, verdict } = await diagnosed((s) =>
      s.reset({ ago: 20, says: '', steps: 0, activity, result: 'success' }),
    );

    expect({ outcome, cause: claimed(verdict) }).toEqual({ outcome: 'blocked', cause: 'sspr-throttled' });
  });

  it('comes to the same verdict whatever the order of the rows', async () => {
    const rows = [
      ...resetRows({ who: ada, ago: 20, says: unreachable }),
      ...resetRows({ who: ada, ago: 45, says: banned }),
    ];

    const forwards = await diagnosed((s) => s.row(...rows));
    const backwards = await diagnosed((s) => s.row(...rows.toReversed()));

    expect(backwards).toEqual(forwards);
  });

  it('counts a row that was delivered twice once', async () => {
    const rows = resetRows({ who: ada, ago: 20, says: unreachable });

    const once = await diagnosed((s) => s.row(...rows));
    const twice = await diagnosed((s) => s.row(...rows, ...rows));

    expect(twice.ranked).toEqual(once.ranked);
  });

  it('explains an attempt whose last row has not arrived yet as unfinished, not as a success', async () => {
    const rows = resetRows({ who: ada, ago: 4, says: unreachable }).slice(0, -1);

    const { outcome } = await diagnosed((s) => s.row(...rows));

    expect(outcome).toBe('unfinished');
  });

  it('finds the tenant-wide outage when the person’s own row is late', async () => {
    const { outcome, verdict } = await diagnosed((s) => s.outage(unreachable));

    expect({ outcome, group: verdict.kind === 'group' ? verdict.group : null }).toEqual({
      outcome: 'unreachable',
      group: 'connectivity',
    });
  });

  it('leaves the rows of other services out of an attempt', async () => {
    const rows = resetRows({ who: ada, ago: 20, says: banned });
    const stray = row({
      id: 'Directory_1',
      service: 'Core Directory',
      activity: 'Update user',
      result: 'failure',
      reason: 'Microsoft.Online.Workflows.ValidationException',
      correlationId: rows[0]?.correlationId ?? '',
      at: minutesAgo(19),
      targetIds: [ada],
    });

    const { verdict } = await diagnosed((s) => s.row(...rows, stray));

    expect(claimed(verdict)).toBe('cloud-banned-password');
  });

  it('does not mix up the attempts of two people', async () => {
    const { verdict } = await diagnosed((s) => s.row(...resetRows({ who: 'bo', ago: 10, says: unreachable })));

    expect(verdict.kind).toBe('nothing-wrong');
  });
});

describe('texts that nobody has seen before', () => {
  it.each(['QuuxFrobnicationMismatch', 'Något gick fel (0x8000ffff)', '<b>OnPrem</b>; DROP TABLE', 'x'.repeat(5000)])(
    'claims nothing about %.40s and keeps it as it was',
    async (says) => {
      const story = tenantWith((s) => s.reset({ ago: 20, says }));

      const facts = await story.collect();
      const { verdict, ranked } = await diagnosed((s) => s.reset({ ago: 20, says }));

      expect(facts.attempt).toMatchObject({ known: true, value: { reason: says, recognised: 'none' } });
      expect(verdict.kind).toBe('unsure');
      expect(ranked[0]?.confidence).toBeLessThanOrEqual(0.6);
    },
  );

  it.each([
    ['The relay timed out', 'unreachable'],
    ['Password history requirement not met', 'policy'],
    ['Target account lockout in effect', 'locked-or-disabled'],
  ] as const)('guesses from words in "%s" and believes the guess less', async (says, outcome) => {
    const guessed = await diagnosed((s) => s.reset({ ago: 20, says }));

    expect({ outcome: guessed.outcome, belief: guessed.observed?.belief }).toEqual({ outcome, belief: 0.55 });
  });
});

describe('facts that could not be read', () => {
  const situations: readonly (readonly [string, (s: FactsBuilder) => FactsBuilder, readonly string[]])[] = [
    ['a banned password', (s) => s.reset({ ago: 20, says: banned }), ['cloud-banned-password']],
    ['an outage', (s) => s.outage(unreachable).reset({ ago: 20, says: unreachable }), ['connectivity']],
    ['no fault at all', (s) => s.reset({ ago: 20, says: success }), []],
    ['no attempt at all', (s) => s, []],
    [
      'nothing registered',
      (s) =>
        s
          .reset({ ago: 20, says: "User's account has insufficient authentication methods defined.", steps: 1 })
          .registration({ isResetCapable: false, isResetRegistered: false, methods: [] }),
      ['user-missing-auth-methods'],
    ],
  ];
  const facts = [
    'roles',
    'tenantEvents',
    'registration',
    'signIns',
    'risk',
    'organization',
    'domains',
    'licences',
    'adminResetAllowed',
    'methodsPolicy',
    'serviceHealth',
  ] as const;
  const cases = situations.flatMap(([name, story, truth]) => facts.map((fact) => ({ name, story, truth, fact })));

  it.each(cases)('stays honest about $name without $fact', async ({ story, truth, fact }) => {
    const { verdict } = await diagnosed((s) => story(s).missing(fact));

    const claim = verdict.kind === 'cause' ? verdict.cause : verdict.kind === 'group' ? verdict.group : null;
    expect([null, ...truth]).toContain(claim);
  });

  it('never says that nothing is wrong when the log could not be read', async () => {
    const { verdict, observed } = await diagnosed((s) => s.missing('tenantEvents', 'unreachable'));

    expect({ verdict, observed }).toEqual({ verdict: { kind: 'unsure' }, observed: null });
  });

  it('claims nothing about an unreadable log even when the registration is in order', async () => {
    const { verdict } = await diagnosed((s) => s.missing('tenantEvents').missing('signIns'), {
      hintsAtRegistration: true,
    });

    expect(verdict).toEqual({ kind: 'unsure' });
  });

  it('still sees what the directory alone proves', async () => {
    const { verdict } = await diagnosed((s) => s.person({ isEnabled: false }).missing('tenantEvents'));

    expect(claimed(verdict)).toBe('ad-account-disabled');
  });
});

describe('no fault, and more than one', () => {
  it.each([
    ['nobody tried anything', (s: FactsBuilder) => s],
    ['the reset worked', (s: FactsBuilder) => s.reset({ ago: 20, says: success })],
    ['the change worked', (s: FactsBuilder) => s.change({ ago: 20, says: '' })],
    [
      'the unlock worked',
      (s: FactsBuilder) => s.reset({ ago: 20, says: '', activity: 'Unlock user account (self-service)' }),
    ],
    [
      'a failure last week was followed by a success',
      (s: FactsBuilder) => s.reset({ ago: 6000, says: banned }).reset({ ago: 20, says: success }),
    ],
    ['a cloud-only person reset it', (s: FactsBuilder) => s.cloudOnly().reset({ ago: 20, says: success })],
    ['an administrator reset their own', (s: FactsBuilder) => s.administrator().reset({ ago: 20, says: success })],
  ])('finds nothing wrong when %s', async (_, story) => {
    const { verdict } = await diagnosed(story);

    expect(verdict.kind).toBe('nothing-wrong');
  });

  it('names the newest of two different failures', async () => {
    const { verdict } = await diagnosed((s) =>
      s.reset({ ago: 60, says: unreachable }).reset({ ago: 20, says: banned }),
    );

    expect(claimed(verdict)).toBe('cloud-banned-password');
  });

  it('names what refused the attempt before what would refuse the next one', async () => {
    const story = (s: FactsBuilder) =>
      s
        .outage(unreachable)
        .person({ servicePlanIds: [mailOnly] })
        .reset({ ago: 20, says: unreachable });

    const { verdict } = await diagnosed(story);

    expect(verdict).toMatchObject({ kind: 'group', group: 'connectivity' });
  });

  it('keeps a private refusal apart from an outage that struck others', async () => {
    const { verdict } = await diagnosed((s) =>
      s.outage(unreachable).row(changeRow({ who: ada, ago: 20, says: 'IncorrectCurrentPassword' })),
    );

    expect(claimed(verdict)).toBe('incorrect-current-password');
  });

  it('names a disabled account although others are refused for another reason', async () => {
    const { verdict } = await diagnosed((s) =>
      s
        .outage('OnPremisesAdminActionRequired')
        .person({ isEnabled: false })
        .reset({ ago: 20, says: 'OnPremisesAdminActionRequired' }),
    );

    expect(['ad-account-disabled', 'refusal']).toContain(verdict.kind === 'group' ? verdict.group : claimed(verdict));
  });
});

interface Telling extends Partial<CollectHints> {
  readonly said?: { readonly [Id in CheckId]?: 'holds' | 'fails' };
  readonly saidOutcome?: Outcome;
}

async function diagnosed(story: (s: FactsBuilder) => FactsBuilder, telling: Telling = {}): Promise<Analysis> {
  const said = saidOf(telling);
  const facts = await tenantWith(story).collect({ ...telling, said });
  return analyse({ facts, said, now, audience: 'technician', asked: [] });
}

function claimed(verdict: Analysis['verdict']): string | null {
  return verdict.kind === 'cause' ? verdict.cause : null;
}
