import { defineCause, sign } from '../define-cause.ts';

export const writebackDisabledInPortal = defineCause({
  id: 'writeback-disabled-in-portal',
  family: 'sspr-policy',
  group: 'writeback-off',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { 'managed-on-premises': 'typical', unreachable: 'possible' },
  signs: [
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('portal-box-ticked', 'fails', 'proves'),
    sign('portal-box-ticked', 'holds', 'excludes'),
    sign('writeback-is-on', 'fails', 'supports'),
    sign('writeback-is-on', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('licence-includes-writeback', 'fails', 'against'),
    sign('reset-works-for-others', 'holds', 'contradicts'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('connect-feature-ticked', 'holds', 'hints'),
  ],
  fixes: ['enable-writeback-portal', 'cloudsync-enable'],
  sources: ['TSSPR', 'TUT'],
  texts: {
    title: 'Writeback is not ticked in the admin center',
    what: "Your organisation's systems do not accept the new password from the reset page.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The On-premises integration page does not have writeback ticked, although an agent could do it. Synchronised accounts are refused with 'managed on-premises' (SSPR_0010).",
  },
});
