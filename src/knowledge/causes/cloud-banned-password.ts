import { defineCause } from '../define-cause.ts';

export const cloudBannedPassword = defineCause({
  id: 'cloud-banned-password',
  family: 'cloud-password-policy',
  owner: 'user',
  severity: 'low',
  frequency: 'common',
  outcomes: { 'banned-password': 'typical', policy: 'possible' },
  signs: [],
  fixes: ['choose-other-password'],
  sources: ['REPORT', 'TSSPR', 'JP'],
  texts: {
    title: 'Banned password refused in the cloud',
    what: 'The new password was refused because it is too easy to guess.',
    doNow: "Choose a longer password without common words, your name or your organisation's name.",
    explanation:
      "The global or custom banned-password list, or the check against the account's name, refused the password before anything was sent on-premises.",
  },
});
