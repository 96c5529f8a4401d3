import { defineCause, sign } from '../define-cause.ts';

export const adAccountDisabled = defineCause({
  id: 'ad-account-disabled',
  family: 'account-state',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'locked-or-disabled': 'typical', 'refused-on-premises': 'possible', 'no-attempt': 'possible' },
  signs: [sign('account-is-enabled', 'fails', 'proves'), sign('account-is-enabled', 'holds', 'contradicts')],
  fixes: ['unlock-enable-user'],
  sources: ['TSWB', 'FAQ'],
  texts: {
    title: 'The account is disabled',
    what: 'Your account is not active at the moment.',
    doNow: 'Contact the helpdesk.',
    explanation: 'The account is disabled, so its password cannot be set through self-service.',
  },
});
