import { defineCause, sign } from '../define-cause.ts';

export const userNotLicensed = defineCause({
  id: 'user-not-licensed',
  family: 'licensing',
  owner: 'admin',
  severity: 'medium',
  frequency: 'usual',
  outcomes: { 'no-licence': 'typical', 'managed-on-premises': 'possible' },
  signs: [
    sign('tenant-owns-writeback-licence', 'fails', 'hints'),
    sign('has-a-licence', 'fails', 'strong'),
    sign('has-a-licence', 'holds', 'contradicts'),
  ],
  fixes: ['assign-license'],
  sources: ['TSSPR', 'LIC'],
  texts: {
    title: 'No licence for self-service reset',
    what: 'Your account lacks the licence that password reset needs.',
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation: 'The account holds no plan that includes self-service reset (SSPR_0012).',
  },
});
