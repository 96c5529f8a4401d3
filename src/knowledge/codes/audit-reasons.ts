import type { Outcome } from '../../core/outcome.ts';
import type { SourceId } from '../sources.ts';
import { passwordRefused, rightsMissing } from './cause-lists.ts';

export interface AuditReason {
  /** Lower case; rows are compared by prefix, trimmed, ignoring case: tails and spellings changed over the years. */
  readonly starts: string;
  readonly outcome: Outcome;
  /** `documented` by Microsoft, `observed` in a real log, or `inferred` from the name of a sign-in error. */
  readonly evidence: 'documented' | 'observed' | 'inferred';
  readonly sources: readonly SourceId[];
}

const documented = (starts: string, outcome: Outcome): AuditReason => ({
  starts,
  outcome,
  evidence: 'documented',
  sources: ['REPORTOLD', 'REPORT'],
});
const observed = (starts: string, outcome: Outcome, ...sources: SourceId[]): AuditReason => ({
  starts,
  outcome,
  evidence: 'observed',
  sources: sources.length > 0 ? sources : ['REPORT'],
});
// Dropping the prefix of the AADSTS12xxxx names gives the reasons of password changes; three of them were seen in logs.
const inferred = (starts: string, outcome: Outcome): AuditReason => ({
  starts,
  outcome,
  evidence: 'inferred',
  sources: ['AADSTS'],
});

/** Reasons that end an attempt. Steps in between are in `reset-steps.ts`. */
export const auditReasons: readonly AuditReason[] = [
  observed('successfully completed reset', 'succeeded'),
  observed('user successfully reset password', 'succeeded'),
  observed('onpremisessuccesscloudfailure', 'cloud-write-failed', 'I694', 'TSSPR'),
  inferred('onpremsuccesscloudfail', 'cloud-write-failed'),
  observed('onpremisesconnectivityerror', 'unreachable', 'TSSPR'),
  observed('onpremisesconnectivityfailure', 'unreachable', 'AADSTS'),
  documented('we could not reach your on-premises password reset service', 'unreachable'),
  observed('onpremisesadminactionrequired', 'refused-on-premises', 'TSSPR', 'SA-0029'),
  observed('adadminactionrequired', 'refused-on-premises', 'AADSTS'),
  documented("we encountered a problem while resetting the user's on-premises password", 'refused-on-premises'),
  observed('fuzzypolicyviolationinvalidpassword', 'banned-password', 'REPORT'),
  observed('passworddoesnotcomplyfuzzypolicy', 'banned-password', 'AADSTS'),
  inferred('invalidnewpasswordweak', 'banned-password'),
  inferred('invalidnewpasswordcontainsmembername', 'banned-password'),
  inferred('onpremcomplexity', 'policy'),
  inferred('onpremisespolicyviolation', 'policy'),
  inferred('on-premises policy violation', 'policy'),
  inferred('onpremuseraccountlockedoutordisabled', 'locked-or-disabled'),
  inferred('useraccountlockedoutordisabled', 'locked-or-disabled'),
  inferred('incorrectcurrentpassword', 'wrong-current-password'),
  inferred('needstohappenonprem', 'managed-on-premises'),
  documented("user's password is managed on-premises", 'managed-on-premises'),
  inferred('usernotfoundbysspr', 'person-not-found'),
  inferred('onpremisesusernotfound', 'person-not-found'),
  inferred('usernotfound', 'person-not-found'),
  inferred('asyncjobstateterminated', 'internal-error'),
  inferred('partnerservicessprinternalserviceerror', 'internal-error'),
  observed('password reset is not enabled for this user', 'not-enabled', 'REPORTOLD'),
  documented('this user is not a member of the password reset users group', 'not-in-group'),
  documented('password reset has been disabled entirely for this tenant', 'reset-off'),
  documented('user does not have a license', 'no-licence'),
  observed("user's account has insufficient authentication methods", 'too-few-methods', 'REPORTOLD', 'TSSPR'),
  documented('user tried to reset from a device without cookies enabled', 'cookies'),
  documented('user entered too many invalid sms verification codes', 'blocked'),
  documented('user tried mobile phone voice verification too many times', 'blocked'),
  documented('user tried office phone voice verification too many times', 'blocked'),
  documented('user tried to answer security questions too many times', 'blocked'),
  documented('user tried to verify a phone number too many times', 'blocked'),
  documented('user contacted an admin', 'asked-admin'),
  documented('user abandoned', 'gave-up'),
  documented('user cancelled', 'gave-up'),
  documented('user canceled', 'gave-up'),
];

/** Where to look after each way an attempt can end. How it ended weighs by itself; this is for whoever reads the log. */
export const causesOfOutcome: { readonly [O in Outcome]?: readonly string[] } = {
  'gave-up': ['user-abandoned'],
  'asked-admin': ['user-abandoned', 'contact-data-malformed', 'registered-method-lost'],
  blocked: ['sspr-throttled'],
  cookies: ['browser-cookies-disabled'],
  'reset-off': ['sspr-disabled-for-tenant', 'admin-sspr-disabled'],
  'not-enabled': ['user-not-in-sspr-group', 'sspr-disabled-for-tenant', 'admin-sspr-disabled'],
  'no-reset-policy': ['sspr-policy-not-defined'],
  'not-in-group': ['user-not-in-sspr-group'],
  'no-licence': ['user-not-licensed', 'license-insufficient-for-writeback'],
  'too-few-methods': ['user-missing-auth-methods', 'not-enough-auth-methods', 'auth-method-disabled-by-policy'],
  'managed-on-premises': ['writeback-disabled-in-portal', 'writeback-disabled-in-connect'],
  unreachable: [
    'adsync-service-stopped',
    'firewall-blocks-service-bus',
    'proxy-misconfigured',
    'connect-version-retired',
  ],
  'refused-on-premises': [...rightsMissing, 'restrict-remote-sam', 'dc-unreachable'],
  policy: passwordRefused,
  'banned-password': ['cloud-banned-password'],
  'locked-or-disabled': ['ad-account-locked-out', 'ad-account-disabled'],
  'wrong-current-password': ['incorrect-current-password'],
  'person-not-found': ['user-not-found-on-prem', 'selective-phs-out-of-scope', 'connector-space-link-broken'],
  'cloud-write-failed': ['onprem-success-cloud-failure'],
  'internal-error': ['transient-service-error'],
};

/** Words that hint at an outcome in a text nobody has seen before; the first hit wins and is believed less. */
export const reasonKeywords: readonly { readonly words: RegExp; readonly outcome: Outcome }[] = [
  { words: /connectiv|could not reach|unreachable|timed? ?out|relay/i, outcome: 'unreachable' },
  { words: /fuzzy|banned|too common/i, outcome: 'banned-password' },
  { words: /complex|history|polic(?:y|ies)|minimum.*age/i, outcome: 'policy' },
  { words: /lock(?:ed)? ?out|disabled/i, outcome: 'locked-or-disabled' },
  { words: /not ?found|no such user/i, outcome: 'person-not-found' },
  { words: /incorrect.*password|wrong.*password/i, outcome: 'wrong-current-password' },
  { words: /licen[cs]e/i, outcome: 'no-licence' },
  { words: /authentication methods?|verification info/i, outcome: 'too-few-methods' },
  { words: /too many|blocked/i, outcome: 'blocked' },
  { words: /admin ?action|permission|access ?denied|unauthori[sz]ed/i, outcome: 'refused-on-premises' },
  { words: /on-?prem.*success|cloud.*fail/i, outcome: 'cloud-write-failed' },
  { words: /internal|unexpected/i, outcome: 'internal-error' },
];
