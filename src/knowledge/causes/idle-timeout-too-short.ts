import { defineCause, sign } from '../define-cause.ts';

export const idleTimeoutTooShort = defineCause({
  id: 'idle-timeout-too-short',
  family: 'connectivity',
  group: 'connectivity',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { unreachable: 'typical' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('idle-connections-kept', 'fails', 'proves'),
    sign('idle-connections-kept', 'holds', 'excludes'),
    sign('others-succeed-meanwhile', 'holds', 'hints'),
    sign('others-fail-too', 'holds', 'hints'),
    sign('whole-tenant-fails', 'holds', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('succeeded-later', 'holds', 'hints'),
  ],
  fixes: ['fix-proxy'],
  sources: ['PREREQ', 'TSWB'],
  texts: {
    title: 'Idle connections are cut too early',
    what: "The reset page lost its connection to your organisation's systems.",
    doNow: 'Try again in ten minutes; if it fails again, tell the helpdesk.',
    explanation:
      'A firewall or proxy closes quiet connections sooner than the writeback channel tolerates, which gives failures now and then.',
  },
});
