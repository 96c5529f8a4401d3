import { defineCause, sign } from '../define-cause.ts';

export const upnEmailMismatch = defineCause({
  id: 'upn-email-mismatch',
  family: 'object-and-identity',
  owner: 'helpdesk',
  severity: 'low',
  frequency: 'unseen',
  outcomes: { 'no-attempt': 'typical', 'person-not-found': 'possible' },
  signs: [
    sign('sign-in-name-was-typed', 'fails', 'proves'),
    sign('sign-in-name-was-typed', 'holds', 'excludes'),
    sign('mail-equals-sign-in-name', 'fails', 'hints'),
    sign('mail-equals-sign-in-name', 'holds', 'against'),
  ],
  fixes: ['use-sign-in-name', 'allow-email-sign-in'],
  sources: ['TSSPR', 'ALTID'],
  texts: {
    title: 'The e-mail address is not the sign-in name',
    what: 'The reset page does not know the address you typed.',
    doNow: 'Use the name you sign in with; the helpdesk can tell you what it is.',
    explanation:
      'The person typed an e-mail address that differs from the userPrincipalName, and the tenant does not accept e-mail as an alternate login ID. No attempt reaches the log of this account. An account that is found but refused on-premises is another cause.',
  },
});
