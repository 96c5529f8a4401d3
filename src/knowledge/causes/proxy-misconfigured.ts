import { defineCause, sign } from '../define-cause.ts';

export const proxyMisconfigured = defineCause({
  id: 'proxy-misconfigured',
  family: 'connectivity',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
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
    sign('proxy-set-for-service', 'fails', 'proves'),
    sign('proxy-set-for-service', 'holds', 'excludes'),
    sign('adsync-running', 'fails', 'against'),
  ],
  fixes: ['fix-proxy'],
  sources: ['PREREQ', 'JP'],
  texts: {
    title: 'The proxy is not set for the sync service',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The service account does not use the mandatory proxy, cannot authenticate to it, or was not restarted since the proxy was configured.',
  },
});
