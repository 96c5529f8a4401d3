import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import type { CollectHints } from '../../src/diagnosis/collect-facts.ts';
import { evaluateChecks } from '../../src/diagnosis/evaluate-checks.ts';
import { type CheckId, checks } from '../../src/knowledge/checks/index.ts';
import type { Check } from '../../src/knowledge/define-check.ts';
import { fill } from '../../src/knowledge/fill.ts';
import { checkTexts } from '../../src/knowledge/texts.ts';
import { scenarios } from '../scenarios/index.ts';
import { saidOf } from '../scenarios/scenario.ts';
import { minutesAgo, now, success } from '../support/audit-rows.ts';
import { type FactsBuilder, mailOnly, tenantWith } from '../support/facts-builder.ts';

type Story = (s: FactsBuilder) => FactsBuilder;

interface Row {
  readonly check: CheckId;
  readonly verdict: 'holds' | 'fails' | 'unknown';
  readonly when: string;
  readonly story: Story;
  readonly hints?: Partial<CollectHints>;
  readonly saidOutcome?: Outcome;
}

const unreachable = 'OnPremisesConnectivityError';
const refused = 'OnPremisesAdminActionRequired';
const tooFew = "User's account has insufficient authentication methods";
const failing: Story = (s) => s.reset({ ago: 20, says: refused });
const asking = { hintsAtRegistration: true };
const signingIn = { hintsAtSignIn: true };

const rows: readonly Row[] = [
  { check: 'account-is-enabled', verdict: 'holds', when: 'the account is enabled', story: (s) => s },
  {
    check: 'account-is-enabled',
    verdict: 'fails',
    when: 'the account is disabled',
    story: (s) => s.person({ isEnabled: false }),
  },
  {
    check: 'account-is-enabled',
    verdict: 'unknown',
    when: 'the account cannot be read',
    story: (s) => s.missing('person'),
  },
  {
    check: 'account-is-member',
    verdict: 'fails',
    when: 'the account is a guest',
    story: (s) => s.person({ kind: 'guest' }),
  },
  { check: 'account-is-synced', verdict: 'fails', when: 'the account is cloud-only', story: (s) => s.cloudOnly() },
  { check: 'account-not-at-risk', verdict: 'holds', when: 'there is no risk', story: (s) => s, hints: signingIn },
  {
    check: 'account-not-at-risk',
    verdict: 'holds',
    when: 'the risk was remediated',
    story: (s) => s.risk('remediated', 'none'),
    hints: signingIn,
  },
  {
    check: 'account-not-at-risk',
    verdict: 'fails',
    when: 'the account is at risk',
    story: (s) => s.risk('atRisk'),
    hints: signingIn,
  },
  {
    check: 'account-not-at-risk',
    verdict: 'fails',
    when: 'it is confirmed compromised',
    story: (s) => s.risk('confirmedCompromised'),
    hints: signingIn,
  },
  {
    check: 'account-not-at-risk',
    verdict: 'unknown',
    when: 'risk cannot be read',
    story: (s) => s.missing('risk'),
    hints: signingIn,
  },
  {
    check: 'admin-has-two-methods',
    verdict: 'holds',
    when: 'an administrator has two',
    story: (s) => s.administrator(),
    hints: asking,
  },
  {
    check: 'admin-has-two-methods',
    verdict: 'fails',
    when: 'the second is a security question',
    story: (s) => s.administrator().registration({ methods: ['email', 'securityQuestion'] }),
    hints: asking,
  },
  {
    check: 'admin-has-two-methods',
    verdict: 'unknown',
    when: 'the person is no administrator',
    story: (s) => s,
    hints: asking,
  },
  {
    check: 'admin-resets-written-back',
    verdict: 'fails',
    when: 'an administrator set the cloud password',
    story: (s) => s.setInCloud(60, 'person'),
  },
  { check: 'admin-resets-written-back', verdict: 'holds', when: 'the log shows no such reset', story: (s) => s },
  {
    check: 'admin-resets-written-back',
    verdict: 'unknown',
    when: 'the log goes back an hour only',
    story: (s) => s.log({ since: minutesAgo(60) }),
  },
  {
    check: 'admin-resets-written-back',
    verdict: 'unknown',
    when: 'the account is cloud-only',
    story: (s) => s.cloudOnly(),
  },
  {
    check: 'no-script-set-the-password',
    verdict: 'fails',
    when: 'an application set it',
    story: (s) => s.setInCloud(60, 'app'),
  },
  {
    check: 'no-script-set-the-password',
    verdict: 'holds',
    when: 'only the companion of a reset is there',
    story: (s) => s.reset({ ago: 60, says: success }).setInCloud(61, 'app'),
  },
  { check: 'admins-may-reset', verdict: 'fails', when: 'the policy forbids it', story: (s) => s.adminsMayNotReset() },
  {
    check: 'attempt-was-a-change',
    verdict: 'holds',
    when: 'it was a change',
    story: (s) => s.change({ ago: 20, says: 'OnPremComplexity' }),
  },
  { check: 'attempt-was-a-change', verdict: 'fails', when: 'it was a reset', story: failing },
  {
    check: 'attempt-was-a-change',
    verdict: 'unknown',
    when: 'an administrator tried it',
    story: (s) => s.adminReset({ ago: 20, says: refused }),
  },
  {
    check: 'reset-by-administrator',
    verdict: 'holds',
    when: 'an administrator tried it',
    story: (s) => s.adminReset({ ago: 20, says: refused }),
  },
  { check: 'reset-by-administrator', verdict: 'fails', when: 'the person tried it', story: failing },
  ...(['+46 701234567', '+1 4255551234', '+33 (0)612345678'] as const).map(
    (mobilePhone): Row => ({
      check: 'contact-number-well-formed',
      verdict: 'holds',
      when: `the number is ${mobilePhone}`,
      story: (s) => s.person({ mobilePhone }),
    }),
  ),
  ...(['0701234567', '+46 701234567 x12', '46701234567', '+46', 'call me'] as const).map(
    (mobilePhone): Row => ({
      check: 'contact-number-well-formed',
      verdict: 'fails',
      when: `the number is ${mobilePhone}`,
      story: (s) => s.person({ mobilePhone }),
    }),
  ),
  {
    check: 'contact-number-well-formed',
    verdict: 'unknown',
    when: 'there is no number',
    story: (s) => s.person({ mobilePhone: null }),
  },
  { check: 'domain-is-managed', verdict: 'holds', when: 'the domain is managed', story: (s) => s },
  { check: 'domain-is-managed', verdict: 'fails', when: 'the domain is federated', story: (s) => s.federated() },
  { check: 'domain-has-dns-suffix', verdict: 'holds', when: 'the AD domain has a dot in its name', story: (s) => s },
  {
    check: 'domain-has-dns-suffix',
    verdict: 'fails',
    when: 'the AD domain is called by one word',
    story: (s) => s.person({ onPremisesDomain: 'WORKS' }),
  },
  {
    check: 'domain-has-dns-suffix',
    verdict: 'unknown',
    when: 'the account has no AD domain',
    story: (s) => s.cloudOnly(),
  },
  {
    check: 'domain-is-managed',
    verdict: 'unknown',
    when: 'the domain is not in the list',
    story: (s) => s.person({ userPrincipalName: 'ada@other.example' }),
  },
  {
    check: 'enough-methods-registered',
    verdict: 'fails',
    when: 'the report says not registered',
    story: (s) => s.registration({ isResetRegistered: false }),
    hints: asking,
  },
  { check: 'mail-equals-sign-in-name', verdict: 'holds', when: 'both are the same', story: (s) => s },
  {
    check: 'mail-equals-sign-in-name',
    verdict: 'holds',
    when: 'they differ in case only',
    story: (s) => s.person({ mail: 'Ada@Contoso.example' }),
  },
  {
    check: 'mail-equals-sign-in-name',
    verdict: 'fails',
    when: 'they differ',
    story: (s) => s.person({ mail: 'ada.lovelace@fabrikam.example' }),
  },
  {
    check: 'mail-equals-sign-in-name',
    verdict: 'unknown',
    when: 'the account has no address',
    story: (s) => s.person({ mail: null }),
  },
  {
    check: 'methods-registered',
    verdict: 'fails',
    when: 'there is none',
    story: (s) => s.registration({ methods: [] }),
    hints: asking,
  },
  {
    check: 'fails-repeatedly',
    verdict: 'holds',
    when: 'it failed twice alike',
    story: (s) => failing(s).reset({ ago: 50, says: refused }),
  },
  { check: 'fails-repeatedly', verdict: 'fails', when: 'it failed once', story: failing },
  { check: 'fails-repeatedly', verdict: 'unknown', when: 'nothing failed', story: (s) => s },
  { check: 'failures-in-one-domain', verdict: 'unknown', when: 'one person fails', story: failing },
  {
    check: 'failures-in-one-domain',
    verdict: 'fails',
    when: 'two domains fail',
    story: (s) => s.outage(unreachable).reset({ ago: 20, says: unreachable }),
  },
  {
    check: 'whole-tenant-fails',
    verdict: 'holds',
    when: 'eight fail and nobody succeeds',
    story: (s) => s.outage(unreachable).reset({ ago: 20, says: unreachable }),
  },
  { check: 'whole-tenant-fails', verdict: 'fails', when: 'others succeed', story: failing },
  {
    check: 'others-fail-too',
    verdict: 'holds',
    when: 'eight fail',
    story: (s) => s.outage(unreachable).reset({ ago: 20, says: unreachable }),
  },
  { check: 'others-fail-too', verdict: 'fails', when: 'one person fails', story: failing },
  { check: 'others-succeed-meanwhile', verdict: 'holds', when: 'others succeed', story: failing },
  { check: 'neighbours-succeed', verdict: 'holds', when: 'somebody of the same OU succeeds', story: failing },
  {
    check: 'has-a-licence',
    verdict: 'fails',
    when: 'there is no plan',
    story: (s) => s.person({ servicePlanIds: [] }),
  },
  {
    check: 'licence-includes-writeback',
    verdict: 'fails',
    when: 'the plan is for mail only',
    story: (s) => s.person({ servicePlanIds: [mailOnly] }),
  },
  {
    check: 'holds-directory-role',
    verdict: 'holds',
    when: 'there is a role',
    story: (s) => s.roles('Helpdesk Administrator'),
  },
  { check: 'holds-directory-role', verdict: 'unknown', when: 'roles cannot be read', story: (s) => s.missing('roles') },
  {
    check: 'password-changed-within-a-day',
    verdict: 'holds',
    when: 'it was changed three hours before',
    story: (s) => failing(s.person({ passwordChangedAt: minutesAgo(200) })),
  },
  {
    check: 'password-changed-within-a-day',
    verdict: 'fails',
    when: 'it was changed two months before',
    story: failing,
  },
  {
    check: 'password-changed-within-a-day',
    verdict: 'unknown',
    when: 'it was changed afterwards',
    story: (s) => failing(s.person({ passwordChangedAt: minutesAgo(5) })),
  },
  {
    check: 'password-not-expired',
    verdict: 'fails',
    when: 'a sign-in says 50055',
    story: (s) => s.signIn(50055, 20),
    hints: signingIn,
  },
  {
    check: 'password-not-expired',
    verdict: 'holds',
    when: 'a later sign-in succeeded',
    story: (s) => s.signIn(50055, 20).signIn(0, 10),
    hints: signingIn,
  },
  {
    check: 'sign-in-not-locked-out',
    verdict: 'fails',
    when: 'a sign-in says 50053',
    story: (s) => s.signIn(50053, 20),
    hints: signingIn,
  },
  {
    check: 'sign-in-not-held-for-risk',
    verdict: 'fails',
    when: 'a sign-in says 53003',
    story: (s) => s.signIn(53003, 20),
    hints: signingIn,
  },
  {
    check: 'sign-in-not-held-for-risk',
    verdict: 'unknown',
    when: 'sign-ins cannot be read',
    story: (s) => s.missing('signIns'),
    hints: signingIn,
  },
  {
    check: 'place-name-is-plain',
    verdict: 'holds',
    when: 'only the person’s own name is escaped',
    story: (s) => s.person({ distinguishedName: String.raw`CN=Lovelace\, Ada,OU=Staff,DC=x` }),
  },
  {
    check: 'place-name-is-plain',
    verdict: 'fails',
    when: 'an OU has a slash',
    story: (s) => s.person({ distinguishedName: 'CN=Ada,OU=R/D,DC=x' }),
  },
  {
    check: 'place-name-is-plain',
    verdict: 'fails',
    when: 'an OU has an escaped sign',
    story: (s) => s.person({ distinguishedName: String.raw`CN=Ada,OU=A\+B,DC=x` }),
  },
  {
    check: 'registered-methods-allowed',
    verdict: 'holds',
    when: 'every method is allowed',
    story: (s) => s,
    hints: asking,
  },
  {
    check: 'registered-methods-allowed',
    verdict: 'fails',
    when: 'the only method is switched off',
    story: (s) => s.registration({ methods: ['officePhone'], isResetCapable: false }),
    hints: asking,
  },
  {
    check: 'registered-methods-allowed',
    verdict: 'unknown',
    when: 'one is switched off and the rest suffices',
    story: (s) => s.registration({ methods: ['officePhone', 'email'] }),
    hints: asking,
  },
  {
    check: 'report-agrees-with-log',
    verdict: 'fails',
    when: 'the report denies what the log shows',
    story: (s) => s.reset({ ago: 60, says: success }).registration({ isResetCapable: false }),
  },
  {
    check: 'report-agrees-with-log',
    verdict: 'holds',
    when: 'both say it works',
    story: (s) => s.reset({ ago: 60, says: success }),
  },
  {
    check: 'reset-enabled-for-person',
    verdict: 'fails',
    when: 'the report says no',
    story: (s) => s.registration({ isResetEnabled: false }),
    hints: asking,
  },
  { check: 'reset-works-for-others', verdict: 'holds', when: 'others succeeded', story: (s) => s },
  { check: 'reset-works-for-others', verdict: 'fails', when: 'nobody did', story: (s) => s.quietFor(20_000) },
  {
    check: 'service-is-healthy',
    verdict: 'fails',
    when: 'Microsoft reports trouble',
    story: (s) => s.microsoftReportsTrouble(),
  },
  {
    check: 'succeeded-later',
    verdict: 'holds',
    when: 'the person succeeded afterwards',
    story: (s) => failing(s).reset({ ago: 10, says: success }),
  },
  {
    check: 'succeeded-later',
    verdict: 'fails',
    when: 'nobody but an administrator did',
    story: (s) => failing(s).adminReset({ ago: 10 }),
  },
  { check: 'sync-is-recent', verdict: 'holds', when: 'it ran two hours ago', story: (s) => s.lastSync(2) },
  { check: 'sync-is-recent', verdict: 'fails', when: 'it ran four hours ago', story: (s) => s.lastSync(4) },
  {
    check: 'sync-is-recent',
    verdict: 'unknown',
    when: 'the tenant is not synchronised',
    story: (s) => s.organization({ isSynced: false }),
  },
  { check: 'verification-passed', verdict: 'holds', when: 'a password was submitted', story: failing },
  {
    check: 'verification-passed',
    verdict: 'fails',
    when: 'the code was never typed',
    story: (s) =>
      s.reset({ ago: 20, says: 'User cancelled before passing the required authentication methods', steps: 3 }),
  },
  {
    check: 'verification-passed',
    verdict: 'unknown',
    when: 'it was refused before',
    story: (s) => s.reset({ ago: 20, says: tooFew, steps: 1 }),
  },
  {
    check: 'writeback-is-on',
    verdict: 'holds',
    when: 'it was switched on',
    story: (s) => s.writebackSwitched('on', 600),
  },
  {
    check: 'writeback-is-on',
    verdict: 'fails',
    when: 'it was switched off',
    story: (s) => s.writebackSwitched('off', 600),
  },
  { check: 'writeback-is-on', verdict: 'unknown', when: 'no row tells', story: (s) => s },
  {
    check: 'written-by-cloud-sync',
    verdict: 'holds',
    when: 'an agent of cloud sync wrote',
    story: (s) => s.adminReset({ ago: 600, agent: 'CloudSync' }),
  },
  {
    check: 'written-by-cloud-sync',
    verdict: 'fails',
    when: 'Entra Connect wrote',
    story: (s) => s.adminReset({ ago: 600 }),
  },
  {
    check: 'written-by-cloud-sync',
    verdict: 'unknown',
    when: 'nothing was written back',
    story: (s) => s.adminReset({ ago: 600, agent: 'None' }),
  },
  { check: 'tenant-owns-writeback-licence', verdict: 'holds', when: 'a licence has P1', story: (s) => s },
  {
    check: 'tenant-owns-writeback-licence',
    verdict: 'fails',
    when: 'no licence has P1 or P2',
    story: (s) => s.tenantPlans('efb87545-963c-4e0d-99df-69c6916d9eb0'),
  },
];

describe('what the facts say about each claim', () => {
  it.each(rows)('$check: $verdict when $when', async ({ check, verdict, story, hints, saidOutcome }) => {
    const said = saidOf(saidOutcome === undefined ? {} : { saidOutcome });

    const facts = await tenantWith(story).collect({ ...hints, said });

    expect(evaluateChecks(facts, said, now).get(check)?.verdict).toBe(verdict);
  });

  it('is put to the test for every claim that Graph can settle', () => {
    const settled = (checks as readonly Check[]).filter(({ needs }) => needs.length > 0).map(({ id }) => id);
    const tested = new Set<string>(rows.map(({ check }) => check));

    expect(settled.filter((id) => !tested.has(id) && id !== 'failures-in-one-ou')).toEqual([]);
  });
});

describe('the sentences of the findings', () => {
  it('leave no placeholder unfilled, in any scenario and language', async () => {
    const holes = await Promise.all(
      scenarios.map(async (scenario) => {
        const said = saidOf(scenario);
        const facts = await scenario.story(tenantWith()).collect({ ...scenario.hints, said });
        return [...evaluateChecks(facts, said, now).values()].flatMap((finding) => {
          if (finding.verdict === 'unknown' || finding.origin !== 'graph') return [];
          return languages
            .map((language) => fill(checkTexts(language, finding.check as CheckId)[finding.verdict], finding.params))
            .filter((text) => /\{\w+\}/.test(text));
        });
      }),
    );

    expect([...new Set(holes.flat())]).toEqual([]);
  });

  it('always point at where the claim can be looked up', async () => {
    const facts = await tenantWith(failing).collect();

    const findings = [...evaluateChecks(facts, saidOf({}), now).values()];

    expect(findings.filter((finding) => finding.verdict !== 'unknown' && finding.evidence.length === 0)).toEqual([]);
  });
});

describe('what a person says', () => {
  it('settles what Graph cannot see', async () => {
    const said = saidOf({ said: { 'adsync-running': 'fails' } });

    const finding = evaluateChecks(await tenantWith().collect(), said, now).get('adsync-running');

    expect(finding).toEqual({
      check: 'adsync-running',
      verdict: 'fails',
      origin: 'said',
      params: {},
      evidence: [{ source: 'said', seenAt: null, quote: 'fails' }],
    });
  });

  it('never overrules what Graph shows', async () => {
    const said = saidOf({ said: { 'account-is-enabled': 'fails' } });

    const finding = evaluateChecks(await tenantWith().collect(), said, now).get('account-is-enabled');

    expect(finding).toMatchObject({ verdict: 'holds', origin: 'graph' });
  });
});
