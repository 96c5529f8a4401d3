import { defineCause, sign } from '../define-cause.ts';

export const ssprDisabledForTenant = defineCause({
  id: 'sspr-disabled-for-tenant',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { 'reset-off': 'typical', 'not-enabled': 'possible' },
  signs: [
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('reset-enabled-for-person', 'fails', 'strong'),
    sign('reset-works-for-others', 'holds', 'excludes'),
    sign('reset-works-for-others', 'fails', 'supports'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('reset-enabled-for-person', 'holds', 'contradicts'),
  ],
  fixes: ['enable-sspr'],
  sources: ['TSSPR', 'G-URD'],
  texts: {
    title: 'Self-service reset is switched off for the whole organisation',
    what: 'Password reset by yourself is switched off in your organisation.',
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation:
      'The reset scope is set to None, so no ordinary user can start a reset. Everyone is refused at the first step.',
  },
});
