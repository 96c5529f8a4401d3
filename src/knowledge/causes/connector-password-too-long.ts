import { defineCause, sign } from '../define-cause.ts';

export const connectorPasswordTooLong = defineCause({
  id: 'connector-password-too-long',
  family: 'connect-server',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('connector-password-short-enough', 'fails', 'proves'),
    sign('connector-password-short-enough', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('rights-settled', 'fails', 'doubts'),
    sign('written-by-cloud-sync', 'holds', 'contradicts'),
  ],
  fixes: ['connector-password-fix'],
  sources: ['TSWB'],
  texts: {
    title: "The connector account's password is too long",
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The password of the AD DS connector account itself is longer than password operations can handle; the event carries hr=800700CE, 'The filename or extension is too long'. Out-of-date credentials show as a logon failure in the synchronisation runs instead.",
  },
});
