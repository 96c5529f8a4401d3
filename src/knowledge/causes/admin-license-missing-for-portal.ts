import { defineCause, sign } from '../define-cause.ts';

export const adminLicenseMissingForPortal = defineCause({
  id: 'admin-license-missing-for-portal',
  family: 'licensing',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'possible', succeeded: 'possible' },
  signs: [
    sign('operator-has-licence', 'fails', 'proves'),
    sign('operator-has-licence', 'holds', 'excludes'),
    sign('reset-pages-visible', 'fails', 'strong'),
    sign('reset-pages-visible', 'holds', 'excludes'),
    sign('tenant-owns-writeback-licence', 'fails', 'hints'),
  ],
  fixes: ['assign-license'],
  sources: ['TSSPR', 'LIC'],
  texts: {
    title: 'The administrator has no licence for the reset pages',
    what: 'Your own account is not concerned.',
    doNow: 'You do not have to do anything: the IT team has to sort this out.',
    explanation:
      'The administrator who looks for Entra ID > Password reset or for rows of Self-service Password Management has no Entra ID licence, so pages and rows stay hidden. It says nothing about writeback: people may reset all the same. A missing role hides them too, but the licence is there.',
  },
});
