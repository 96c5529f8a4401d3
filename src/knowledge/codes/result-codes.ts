import { type CodeFacts, defineCode } from '../define-code.ts';
import { neverArrives, passwordRefused, rightsMissing } from './cause-lists.ts';

const result = <const Value extends string>(value: Value, name: string, facts: CodeFacts) =>
  defineCode(`hr-${value}` as const, name, facts);

/** Result codes of the synchronisation engine and of Windows, by their eight hexadecimal digits in lower case. */
export const resultCodes = [
  result('80230619', 'hr=80230619', {
    outcome: 'policy',
    points: {
      strong: passwordRefused,
      supports: ['user-cannot-change-password'],
      contradicts: [...rightsMissing, 'restrict-remote-sam', ...neverArrives],
    },
    sources: ['TSWB', 'JP'],
    texts: [
      'A restriction refused the password',
      'Active Directory refused the new password: age, history, complexity, a filter, or a flag on the account.',
    ],
  }),
  result('80230626', 'hr=80230626', {
    outcome: 'refused-on-premises',
    points: {
      strong: [...rightsMissing, 'restrict-remote-sam'],
      supports: ['permissions-not-propagated'],
      hints: ['user-cannot-change-password', 'sam-read-access-missing'],
      against: ['dc-unreachable', 'ldap-sign-and-encrypt-off', ...passwordRefused],
      contradicts: neverArrives,
    },
    sources: ['JP', 'SA-0029'],
    texts: [
      'The connector account was denied',
      "Active Directory denied the connector account the right to set this person's password.",
    ],
  }),
  result('8023062c', 'hr=8023062C', {
    outcome: 'refused-on-premises',
    points: { proves: ['ldap-sign-and-encrypt-off'], contradicts: neverArrives },
    sources: ['SA-2C'],
    texts: [
      'The connection is not protected',
      'Signing and encryption of LDAP are switched off on the connector, so passwords may not be set.',
    ],
  }),
  result('8023061f', 'hr=8023061F', {
    outcome: 'refused-on-premises',
    points: { proves: ['forest-added-after-writeback'], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: [
      'Passwords are not enabled on this connector',
      'The forest was connected after writeback had been enabled.',
    ],
  }),
  result('80230402', 'hr=80230402', {
    outcome: 'refused-on-premises',
    points: { proves: ['duplicate-anchor-multi-forest'], contradicts: neverArrives },
    sources: ['TSWB'],
    texts: [
      'Two objects with one anchor',
      'Several objects carry the same anchor, so it is not clear whose password is meant.',
    ],
  }),
  result('80230405', 'hr=80230405', {
    outcome: 'person-not-found',
    points: {
      strong: ['user-not-found-on-prem', 'selective-phs-out-of-scope', 'connector-space-link-broken'],
      contradicts: neverArrives,
    },
    sources: ['I106884', 'JP'],
    texts: [
      'No target for the password',
      'The cloud account has no linked account in Active Directory within the scope of password synchronisation.',
    ],
  }),
  result('80230818', 'hr=80230818', {
    outcome: 'refused-on-premises',
    points: { proves: ['dc-unreachable'], supports: ['dc-ports-blocked'], contradicts: neverArrives },
    sources: ['SA-GEN', 'TSWB'],
    texts: ['No domain controller answered', 'The connector could not reach a domain controller.'],
  }),
  result('800700ce', 'hr=800700CE', {
    points: { proves: ['connector-password-too-long'] },
    sources: ['TSWB'],
    texts: [
      "The connector account's password is too long",
      'The password of the connector account itself is longer than the service accepts.',
    ],
  }),
  result('80070005', 'E_ACCESSDENIED', {
    outcome: 'refused-on-premises',
    points: { supports: ['connector-account-permissions-missing', 'restrict-remote-sam'] },
    sources: ['WINERR'],
    texts: ['Access is denied', 'Windows refused access; the text around it says to what.'],
  }),
  result('8007052d', 'ERROR_PASSWORD_RESTRICTION', {
    outcome: 'policy',
    points: { strong: passwordRefused },
    sources: ['WINERR'],
    texts: ['The password breaks a rule', 'Windows refused the password because of its length, complexity or history.'],
  }),
  result('80070056', 'ERROR_INVALID_PASSWORD', {
    outcome: 'wrong-current-password',
    points: { strong: ['incorrect-current-password'] },
    sources: ['WINERR'],
    texts: ['The password is not correct', 'In a change, the current password that was typed is not the right one.'],
  }),
  result('8007052e', 'ERROR_LOGON_FAILURE', {
    points: { strong: ['connector-account-credentials-stale'] },
    sources: ['WINERR'],
    texts: [
      'The sign-in failed',
      'Name or password is wrong; in the log of the server mostly those stored for the connector account.',
    ],
  }),
  result('80070775', 'ERROR_ACCOUNT_LOCKED_OUT', {
    outcome: 'locked-or-disabled',
    points: { strong: ['ad-account-locked-out'], hints: ['connector-account-credentials-stale'] },
    sources: ['WINERR'],
    texts: ['The account is locked', 'Windows says that the account is locked out.'],
  }),
  result('80070533', 'ERROR_ACCOUNT_DISABLED', {
    outcome: 'locked-or-disabled',
    points: { strong: ['ad-account-disabled'] },
    sources: ['WINERR'],
    texts: ['The account is disabled', 'Windows says that the account is disabled.'],
  }),
  result('800706ba', 'RPC_S_SERVER_UNAVAILABLE', {
    outcome: 'refused-on-premises',
    points: { strong: ['dc-unreachable', 'dc-ports-blocked'] },
    sources: ['WINERR'],
    texts: ['The RPC server is unavailable', 'A domain controller did not answer over RPC.'],
  }),
] as const;

/** Other spellings of a result code: misprints, short forms and names. */
export const resultAliases: Readonly<Record<string, (typeof resultCodes)[number]['id']>> = {
  '8023042': 'hr-80230402',
  '52d': 'hr-8007052d',
  '56': 'hr-80070056',
  '52e': 'hr-8007052e',
  '775': 'hr-80070775',
  '533': 'hr-80070533',
  '6ba': 'hr-800706ba',
  e_accessdenied: 'hr-80070005',
  error_access_denied: 'hr-80070005',
  error_password_restriction: 'hr-8007052d',
  error_invalid_password: 'hr-80070056',
  error_logon_failure: 'hr-8007052e',
  error_account_locked_out: 'hr-80070775',
  error_account_disabled: 'hr-80070533',
  rpc_s_server_unavailable: 'hr-800706ba',
};
