import { defineCause, sign } from '../define-cause.ts';

export const writebackDisabledInConnect = defineCause({
  id: 'writeback-disabled-in-connect',
  family: 'connect-server',
  group: 'writeback-off',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { 'managed-on-premises': 'typical', unreachable: 'possible' },
  signs: [
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('connect-feature-ticked', 'fails', 'proves'),
    sign('connect-feature-ticked', 'holds', 'excludes'),
    sign('writeback-is-on', 'fails', 'strong'),
    sign('writeback-is-on', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('licence-includes-writeback', 'fails', 'against'),
    sign('reset-works-for-others', 'holds', 'contradicts'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('portal-box-ticked', 'holds', 'hints'),
    sign('wizard-admin-suitable', 'fails', 'contradicts'),
  ],
  fixes: ['enable-writeback-wizard'],
  sources: ['TUT', 'TSSPR', 'AUDITREF'],
  texts: {
    title: 'Writeback is not enabled in Entra Connect',
    what: "Your organisation's systems do not accept the new password from the reset page.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "Password writeback was never switched on in Entra Connect, or somebody switched it off; the newest 'Disable password writeback for directory' row is the trace it leaves.",
  },
});
