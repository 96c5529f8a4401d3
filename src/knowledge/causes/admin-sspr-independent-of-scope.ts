import { defineCause, sign } from '../define-cause.ts';

export const adminSsprIndependentOfScope = defineCause({
  id: 'admin-sspr-independent-of-scope',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { succeeded: 'typical', 'no-attempt': 'possible', 'reset-off': 'possible', 'not-enabled': 'possible' },
  signs: [
    sign('administrator-follows-scope', 'fails', 'proves'),
    sign('administrator-follows-scope', 'holds', 'excludes'),
    sign('holds-directory-role', 'holds', 'hints'),
    sign('holds-directory-role', 'fails', 'excludes'),
  ],
  fixes: ['set-admin-sspr'],
  sources: ['POLICY', 'G-AUTHZ', 'FAQ'],
  texts: {
    title: 'Administrators are outside the reset scope',
    what: 'For this account other rules apply than for most others.',
    doNow: 'You do not have to do anything: the IT team decides about it.',
    explanation:
      'Accounts with a directory role take their right to reset from the authorization policy alone (allowedToUseSSPR). The scope None, Selected or All and its group neither give it nor take it away. A refused administrator with allowedToUseSSPR false is the neighbouring cause.',
  },
});
