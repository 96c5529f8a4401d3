import { defineCause, sign } from '../define-cause.ts';

export const cloudSyncNotSupportedInChina = defineCause({
  id: 'cloud-sync-not-supported-in-china',
  family: 'cloud-sync',
  group: 'writeback-off',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'managed-on-premises': 'typical', unreachable: 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('cloud-sync-writeback-offered', 'fails', 'proves'),
    sign('cloud-sync-writeback-offered', 'holds', 'excludes'),
    sign('written-by-cloud-sync', 'holds', 'supports'),
    sign('written-by-cloud-sync', 'fails', 'excludes'),
    sign('reset-works-for-others', 'holds', 'doubts'),
    sign('writeback-is-on', 'holds', 'contradicts'),
    sign('whole-tenant-fails', 'holds', 'supports'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('licence-includes-writeback', 'fails', 'against'),
  ],
  fixes: ['use-entra-connect'],
  sources: ['TUTCS', 'TSWB'],
  texts: {
    title: 'Cloud sync cannot write back in the China cloud',
    what: "Your organisation's systems do not accept the new password from the reset page.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The tenant is in the cloud operated by 21Vianet, where password writeback with cloud sync is not supported; only Entra Connect writes back there. In the other clouds, an option that cannot be switched on points to the agent, the licence or the administrator's role instead.",
  },
});
