import { defineCause, sign } from '../define-cause.ts';

export const connectVersionRetired = defineCause({
  id: 'connect-version-retired',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'critical',
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
    sign('connect-version-supported', 'fails', 'proves'),
    sign('connect-version-supported', 'holds', 'excludes'),
    sign('sync-is-recent', 'fails', 'supports'),
    sign('sync-is-recent', 'holds', 'contradicts'),
  ],
  fixes: ['upgrade-connect'],
  sources: ['HARDEN', 'PREREQ'],
  texts: {
    title: 'This Entra Connect version is no longer accepted',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      "The installed Entra Connect release is past Microsoft's documented cut-off, so all its synchronisation services stop, writeback included.",
  },
});
