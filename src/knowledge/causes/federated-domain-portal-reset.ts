import { defineCause, sign } from '../define-cause.ts';

export const federatedDomainPortalReset = defineCause({
  id: 'federated-domain-portal-reset',
  family: 'object-and-identity',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'rare',
  outcomes: {
    'refused-on-premises': 'typical',
    'managed-on-premises': 'typical',
    'no-attempt': 'possible',
  },
  signs: [
    sign('reset-by-administrator', 'holds', 'strong'),
    sign('domain-is-managed', 'fails', 'strong'),
    sign('domain-is-managed', 'holds', 'excludes'),
    sign('neighbours-succeed', 'holds', 'supports'),
  ],
  fixes: ['reset-in-ad'],
  sources: ['SA-GEN', 'CONCEPT'],
  texts: {
    title: "The user's domain is federated",
    what: 'Your password is handled by another sign-in system of your organisation.',
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation:
      "The sign-in domain is federated. Microsoft's guidance sends administrators to AD for such resets, although its pages disagree.",
  },
});
