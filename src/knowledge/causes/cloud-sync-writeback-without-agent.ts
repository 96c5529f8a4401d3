import { defineCause, sign } from '../define-cause.ts';

export const cloudSyncWritebackWithoutAgent = defineCause({
  id: 'cloud-sync-writeback-without-agent',
  family: 'cloud-sync',
  group: 'writeback-off',
  owner: 'admin',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'managed-on-premises': 'typical', unreachable: 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('provisioning-agent-installed', 'fails', 'proves'),
    sign('provisioning-agent-installed', 'holds', 'excludes'),
    sign('cloud-sync-agent-active', 'holds', 'excludes'),
    sign('written-by-cloud-sync', 'holds', 'contradicts'),
    sign('connect-feature-ticked', 'holds', 'against'),
    sign('connect-feature-ticked', 'fails', 'hints'),
    sign('reset-works-for-others', 'holds', 'contradicts'),
    sign('writeback-is-on', 'holds', 'contradicts'),
    sign('whole-tenant-fails', 'holds', 'supports'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('licence-includes-writeback', 'fails', 'against'),
  ],
  fixes: ['choose-writeback-agent', 'enable-writeback-wizard'],
  sources: ['TUTCS', 'TUT'],
  texts: {
    title: 'Cloud sync writeback is chosen, but there is no agent',
    what: "Your organisation's systems do not accept the new password from the reset page.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The cloud sync option of the On-premises integration page is relied on although no provisioning agent is installed; Entra Connect has an option of its own, in its wizard. It is known by the empty list of agents: an agent that is stopped or outdated is still listed there.',
  },
});
