import { defineCause, sign } from '../define-cause.ts';

export const domainServicesHashMissing = defineCause({
  id: 'domain-services-hash-missing',
  family: 'adjacent',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'possible', succeeded: 'possible' },
  signs: [
    sign('managed-domain-sign-in-works', 'fails', 'proves'),
    sign('managed-domain-sign-in-works', 'holds', 'excludes'),
    sign('managed-domain-has-hashes', 'fails', 'supports'),
    sign('managed-domain-has-hashes', 'holds', 'excludes'),
  ],
  fixes: ['sync-legacy-hashes'],
  sources: ['DS-SIGNIN', 'DS-PHS'],
  texts: {
    title: 'Domain Services lacks the password hashes',
    what: 'Your password works online, but the cloud computers do not know it yet.',
    doNow: 'Change your password once and try again a little later; if it still fails, contact the helpdesk.',
    explanation:
      'The Entra Domain Services managed domain has no NTLM or Kerberos hashes for the account: they exist only after a change made since the service was enabled or, for synchronised accounts, once legacy hashes are synchronised. Writeback and hash synchronisation to Entra ID are in order: Microsoft 365 takes the password.',
  },
});
