import { defineCause, sign } from '../define-cause.ts';

export const selectivePhsOutOfScope = defineCause({
  id: 'selective-phs-out-of-scope',
  family: 'object-and-identity',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'person-not-found': 'typical', 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'contradicts'),
    sign('in-hash-sync-scope', 'fails', 'proves'),
    sign('in-hash-sync-scope', 'holds', 'excludes'),
    sign('neighbours-succeed', 'holds', 'hints'),
    sign('fails-repeatedly', 'holds', 'hints'),
  ],
  fixes: ['fix-selective-phs'],
  sources: ['SELPHS', 'I106884'],
  texts: {
    title: 'Outside the scope of selective hash synchronisation',
    what: "Your account is not connected correctly to your organisation's systems.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'Password hashes are synchronised for some accounts only, and this one is left out: adminDescription is PHSFiltered, or is not PHSIncluded. Writeback then finds no target (33002, 6329 with 80230405). The object itself exists and synchronises, unlike one that is missing or filtered out.',
  },
});
