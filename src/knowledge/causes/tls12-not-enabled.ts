import { defineCause, sign } from '../define-cause.ts';

export const tls12NotEnabled = defineCause({
  id: 'tls12-not-enabled',
  family: 'connectivity',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { unreachable: 'typical' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('reset-works-for-others', 'fails', 'hints'),
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('whole-tenant-fails', 'fails', 'against'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('failures-in-one-domain', 'holds', 'against'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('succeeded-later', 'holds', 'contradicts'),
    sign('tls12-ready', 'fails', 'proves'),
    sign('tls12-ready', 'holds', 'excludes'),
  ],
  fixes: ['enable-tls12'],
  sources: ['TLS', 'TSWB'],
  texts: {
    title: 'TLS 1.2 or .NET is not ready on the server',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'TLS 1.2, strong cryptography for .NET or a sufficient .NET version is missing, so the secure channel cannot be set up.',
  },
});
