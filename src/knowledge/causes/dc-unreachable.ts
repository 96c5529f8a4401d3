import { defineCause, sign } from '../define-cause.ts';

export const dcUnreachable = defineCause({
  id: 'dc-unreachable',
  family: 'domain-controller',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('dc-reachable', 'fails', 'proves'),
    sign('dc-reachable', 'holds', 'excludes'),
    sign('failures-in-one-domain', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('dc-ports-open', 'fails', 'against'),
  ],
  fixes: ['switch-preferred-dc'],
  sources: ['SA-GEN', 'TSWB'],
  texts: {
    title: 'A domain controller cannot be contacted',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The server cannot contact a domain controller it needs, such as a preferred one or the PDC emulator: it is down, retired, wrongly named or cut off (33001, 80230818).',
  },
});
