import { defineCause, sign } from '../define-cause.ts';

export const duplicateAnchorMultiForest = defineCause({
  id: 'duplicate-anchor-multi-forest',
  family: 'object-and-identity',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('one-enabled-account', 'fails', 'proves'),
    sign('one-enabled-account', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'doubts'),
    sign('neighbours-succeed', 'holds', 'hints'),
    sign('fails-repeatedly', 'holds', 'hints'),
  ],
  fixes: ['keep-one-enabled-account'],
  sources: ['TSWB'],
  texts: {
    title: 'The person has enabled accounts in several forests',
    what: "Your organisation's systems hold more than one account for you and could not tell them apart.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The cloud user is joined to more than one enabled AD object, or shares a non-unique anchor with somebody: 'Multiple matches found' (33003) or hr=80230402. Writeback does not support that. An object that is missing or not linked gives 33002 instead.",
  },
});
