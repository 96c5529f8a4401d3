import { defineCause, sign } from '../define-cause.ts';

export const cloudAccountNotLinkedToAd = defineCause({
  id: 'cloud-account-not-linked-to-ad',
  family: 'object-and-identity',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { succeeded: 'typical', 'no-attempt': 'possible' },
  signs: [
    sign('no-separate-ad-account', 'fails', 'proves'),
    sign('no-separate-ad-account', 'holds', 'excludes'),
    sign('account-is-synced', 'fails', 'hints'),
    sign('account-is-synced', 'holds', 'excludes'),
  ],
  fixes: ['join-accounts', 'reset-in-ad'],
  sources: ['CONCEPT', 'EXISTING'],
  texts: {
    title: 'The cloud account is not joined to AD',
    what: 'The new password works online only, because you have two accounts that do not know each other.',
    doNow: 'Use the old password on your computer for now; the IT team has to join the accounts.',
    explanation:
      'The person uses a cloud-only account beside a separate AD account, often a duplicate that was never matched. A cloud reset succeeds and has no AD object to write to. Writeback itself is in order; a synchronised account that was reset past writeback has another cause.',
  },
});
