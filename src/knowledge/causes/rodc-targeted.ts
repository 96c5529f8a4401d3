import { defineCause, sign } from '../define-cause.ts';

export const rodcTargeted = defineCause({
  id: 'rodc-targeted',
  family: 'domain-controller',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('writable-dc-used', 'fails', 'proves'),
    sign('writable-dc-used', 'holds', 'excludes'),
    sign('others-fail-too', 'fails', 'against'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('failures-in-one-domain', 'holds', 'supports'),
  ],
  fixes: ['switch-preferred-dc'],
  sources: ['PREREQ'],
  texts: {
    title: 'A read-only domain controller is used',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation: 'The connector works against a read-only domain controller, which cannot accept password writes.',
  },
});
