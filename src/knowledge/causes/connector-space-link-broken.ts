import { defineCause, sign } from '../define-cause.ts';

export const connectorSpaceLinkBroken = defineCause({
  id: 'connector-space-link-broken',
  family: 'object-and-identity',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'person-not-found': 'typical', 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'contradicts'),
    sign('sync-link-intact', 'fails', 'proves'),
    sign('sync-link-intact', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'doubts'),
    sign('neighbours-succeed', 'holds', 'hints'),
    sign('fails-repeatedly', 'holds', 'hints'),
    sign('in-hash-sync-scope', 'fails', 'contradicts'),
  ],
  fixes: ['fix-scope-or-link'],
  sources: ['TSWB', 'CONCEPT', 'TSOBJ'],
  texts: {
    title: 'The sync engine has lost its link to AD',
    what: "Your account is not connected correctly to your organisation's systems.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The AD object exists and is in scope, but the metaverse object of the cloud user is not joined to it through 'In from AD - User AccountEnabled', so writeback answers 'Object could not be found' (33002). It is seen in the lineage of the connector-space object. A deleted or filtered object is not in the connector space at all.",
  },
});
