import { type CodeFacts, defineCode } from '../define-code.ts';

const state = <const Slug extends string>(slug: Slug, name: string, facts: CodeFacts) =>
  defineCode(`state-${slug}` as const, name, facts);

/** States that the output of a command shows and no check asks about. */
export const outputCodes = [
  state('ad-disabled', 'Enabled : False', {
    points: { strong: ['ad-account-disabled'] },
    sources: ['TSWB'],
    texts: ['Disabled in Active Directory', 'The account is disabled in Active Directory.'],
  }),
  state('ad-enabled', 'Enabled : True', {
    points: { against: ['ad-account-disabled'] },
    sources: ['TSWB'],
    texts: ['Enabled in Active Directory', 'The account is enabled in Active Directory.'],
  }),
  state('password-expired', 'PasswordExpired : True', {
    points: { strong: ['password-expired'] },
    sources: ['AADSTS'],
    texts: ['Expired in Active Directory', 'The password has expired in Active Directory.'],
  }),
  state('sync-stopped', 'SyncCycleEnabled : False', {
    points: { strong: ['sync-stopped'] },
    sources: ['STAGING'],
    texts: ['Synchronisation is switched off', 'The scheduler of the server starts no synchronisation.'],
  }),
  state('dc-port-closed', 'TcpTestSucceeded : False (domain controller)', {
    points: { strong: ['dc-ports-blocked', 'dc-unreachable'] },
    sources: ['SA-GEN'],
    texts: [
      'A port of the domain controller is closed',
      'The server does not reach the domain controller on this port.',
    ],
  }),
  state('inside-minimum-age', 'PasswordLastSet within MinPasswordAge', {
    points: { strong: ['minimum-password-age-block'] },
    sources: ['TUT', 'TSWB', 'SA-POL'],
    texts: [
      'Younger than the minimum age',
      'The password was set less long ago than the policy asks before it may be changed again.',
    ],
  }),
  state('outside-minimum-age', 'PasswordLastSet beyond MinPasswordAge', {
    points: { contradicts: ['minimum-password-age-block'] },
    sources: ['TUT', 'TSWB', 'SA-POL'],
    texts: ['Older than the minimum age', 'The minimum age of passwords lets this password be changed.'],
  }),
  state('phs-filtered', 'adminDescription : User_PHSFiltered', {
    points: { proves: ['selective-phs-out-of-scope'] },
    sources: ['SELPHS', 'I106884'],
    texts: [
      'Outside the scope of hash synchronisation',
      'The account is marked to be left out of password synchronisation, and so out of writeback.',
    ],
  }),
] as const;
