import { defineCause, sign } from '../define-cause.ts';

export const forestAddedAfterWriteback = defineCause({
  id: 'forest-added-after-writeback',
  family: 'connect-server',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('forest-known-when-enabled', 'fails', 'proves'),
    sign('forest-known-when-enabled', 'holds', 'excludes'),
    sign('failures-in-one-domain', 'holds', 'strong'),
    sign('others-fail-too', 'fails', 'against'),
    sign('others-fail-too', 'holds', 'supports'),
  ],
  fixes: ['toggle-writeback'],
  sources: ['TSWB'],
  texts: {
    title: 'The forest was added after writeback was enabled',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'A forest connected later is not enabled for password operations until writeback is switched off and on again (0x8023061f).',
  },
});
