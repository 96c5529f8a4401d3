import type { Outcome } from '../../core/outcome.ts';
import { type CodeFacts, defineCode } from '../define-code.ts';
import { rightsMissing } from './cause-lists.ts';

const page = <const Digits extends string>(digits: Digits, name: string, facts: CodeFacts & { outcome: Outcome }) => ({
  ...defineCode(`SSPR_${digits}` as const, name, facts),
  number: Number(digits),
  outcome: facts.outcome,
});

/**
 * Codes of the reset page. Pages print leading zeros differently (SSPR_009, SSPR_0009): compare the number.
 * How the attempt ended weighs by itself; the causes are those to look at.
 */
export const ssprCodes = [
  page('0009', 'TenantSSPRFlagDisabled', {
    outcome: 'reset-off',
    points: { fits: ['sspr-disabled-for-tenant', 'admin-sspr-disabled'] },
    sources: ['TSSPR', 'SA-009'],
    texts: [
      'Reset is switched off',
      'Self-service reset is off for the organisation, or for administrators when only they see it.',
    ],
  }),
  page('0010', 'WritebackNotEnabled', {
    outcome: 'managed-on-premises',
    points: {
      fits: ['writeback-disabled-in-portal', 'writeback-disabled-in-connect', 'license-insufficient-for-writeback'],
    },
    sources: ['TSSPR'],
    texts: [
      'Writeback is not enabled',
      'The password is managed on-premises, and writeback is not enabled for this person.',
    ],
  }),
  page('0011', 'SsprNotEnabledInUserPolicy', {
    outcome: 'no-reset-policy',
    points: { fits: ['sspr-policy-not-defined'] },
    sources: ['TSSPR'],
    texts: ['No reset policy', 'The organisation has defined no policy for password reset.'],
  }),
  page('0012', 'UserNotLicensed', {
    outcome: 'no-licence',
    points: { fits: ['user-not-licensed', 'license-insufficient-for-writeback', 'user-not-in-sspr-group'] },
    sources: ['TSSPR', 'LIC'],
    texts: [
      'A licence is missing',
      'No licence of the person carries the kind of reset that is needed; old pages used this code for SSPR_0013 too.',
    ],
  }),
  page('0013', 'UserNotMemberOfScopedAccessGroup', {
    outcome: 'not-in-group',
    points: { fits: ['user-not-in-sspr-group'] },
    sources: ['TSSPR'],
    texts: ['Outside the reset group', 'Reset is allowed to one group only, and the person is not in it.'],
  }),
  page('0014', 'UserNotProperlyConfigured', {
    outcome: 'too-few-methods',
    points: {
      fits: [
        'user-missing-auth-methods',
        'not-enough-auth-methods',
        'auth-method-disabled-by-policy',
        'admin-two-gate-methods-missing',
        'contact-data-malformed',
      ],
    },
    sources: ['TSSPR'],
    texts: ['Security information is missing', 'The person has fewer usable methods than the policy asks for.'],
  }),
  page('0029', 'OnPremisesAdminActionRequired', {
    outcome: 'refused-on-premises',
    points: {
      fits: [
        ...rightsMissing,
        'restrict-remote-sam',
        'dc-unreachable',
        'ldap-sign-and-encrypt-off',
        'ou-reserved-characters',
        'sam-read-access-missing',
        'user-not-found-on-prem',
        'duplicate-anchor-multi-forest',
        'forest-added-after-writeback',
      ],
    },
    sources: ['TSSPR', 'SA-0029'],
    texts: [
      'Refused on-premises',
      'The on-premises side refused or failed; only the 33xxx and 6329 events of the Entra Connect server say why.',
    ],
  }),
  page('0030', 'OnPremisesConnectivityError', {
    outcome: 'unreachable',
    points: {
      fits: [
        'adsync-service-stopped',
        'firewall-blocks-service-bus',
        'proxy-misconfigured',
        'connect-version-retired',
        'staging-server-not-active',
        'tls12-not-enabled',
        'root-ca-missing',
        'server-clock-skew',
        'writeback-endpoint-not-started',
        'two-active-connect-servers',
        'idle-timeout-too-short',
        'cloud-sync-agent-down',
        'transient-service-error',
      ],
    },
    sources: ['TSSPR', 'CONCEPT'],
    texts: ['The on-premises side is out of reach', 'The cloud cannot reach the server that writes passwords back.'],
  }),
] as const;
