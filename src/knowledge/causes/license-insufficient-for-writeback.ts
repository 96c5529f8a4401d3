import { defineCause, sign } from '../define-cause.ts';

export const licenseInsufficientForWriteback = defineCause({
  id: 'license-insufficient-for-writeback',
  family: 'licensing',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { 'managed-on-premises': 'typical', 'no-licence': 'typical' },
  signs: [
    sign('tenant-owns-writeback-licence', 'fails', 'supports'),
    sign('licence-includes-writeback', 'fails', 'strong'),
    sign('licence-includes-writeback', 'holds', 'excludes'),
    sign('has-a-licence', 'holds', 'fits'),
    sign('has-a-licence', 'fails', 'contradicts'),
    sign('account-is-synced', 'holds', 'fits'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('reset-works-for-others', 'holds', 'fits'),
  ],
  fixes: ['assign-license'],
  sources: ['LIC', 'TSSPR'],
  texts: {
    title: 'The licence does not include writeback',
    what: "Your account's licence does not cover this kind of password reset.",
    doNow: 'Contact the helpdesk; they can reset the password for you meanwhile.',
    explanation:
      'The plans in use cover Office or cloud-only reset, but not password writeback for a synchronised account. Entra ID P1 or P2, or Microsoft 365 Business Premium, is needed.',
  },
});
