import { defineCause, sign } from '../define-cause.ts';

export const cloudSyncGmsaPermissionsMissing = defineCause({
  id: 'cloud-sync-gmsa-permissions-missing',
  family: 'cloud-sync',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('written-by-cloud-sync', 'holds', 'strong'),
    sign('written-by-cloud-sync', 'fails', 'excludes'),
    sign('agent-account-has-rights', 'fails', 'proves'),
    sign('agent-account-has-rights', 'holds', 'excludes'),
    sign('failures-in-one-domain', 'holds', 'supports'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
  ],
  fixes: ['cloudsync-permissions'],
  sources: ['TUTCS'],
  texts: {
    title: "The agent's account lacks rights in AD",
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The cloud sync agent's managed service account has not been granted the password rights on the accounts.",
  },
});
