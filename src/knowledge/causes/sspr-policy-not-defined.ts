import { defineCause, sign } from '../define-cause.ts';

export const ssprPolicyNotDefined = defineCause({
  id: 'sspr-policy-not-defined',
  family: 'sspr-policy',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { 'no-reset-policy': 'typical', 'not-enabled': 'possible' },
  signs: [
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('reset-works-for-others', 'holds', 'contradicts'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('reset-works-for-others', 'fails', 'supports'),
    sign('reset-enabled-for-person', 'fails', 'supports'),
  ],
  fixes: ['enable-sspr'],
  sources: ['TSSPR'],
  texts: {
    title: 'No reset policy is defined',
    what: 'Password reset is not fully set up in your organisation.',
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation:
      'The tenant has no usable reset policy (scope, number of methods, methods), so the service has nothing to apply (SSPR_0011).',
  },
});
