import { defineCause, sign } from '../define-cause.ts';

export const adminSsprDisabled = defineCause({
  id: 'admin-sspr-disabled',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { 'reset-off': 'typical', 'not-enabled': 'possible', 'no-attempt': 'possible' },
  signs: [
    sign('admins-may-reset', 'fails', 'strong'),
    sign('admins-may-reset', 'holds', 'excludes'),
    sign('holds-directory-role', 'holds', 'strong'),
    sign('holds-directory-role', 'fails', 'excludes'),
    sign('reset-works-for-others', 'holds', 'fits'),
    sign('reset-enabled-for-person', 'fails', 'supports'),
  ],
  fixes: ['enable-admin-sspr'],
  sources: ['SA-009', 'POLICY', 'G-AUTHZ'],
  texts: {
    title: 'Reset is switched off for administrator accounts',
    what: 'This account cannot use the reset page.',
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation:
      'The authorization policy forbids self-service reset for accounts with administrator roles (allowedToUseSSPR is false). A change takes up to 60 minutes.',
  },
});
