import { defineFix } from '../define-fix.ts';

export const fixScopeOrLink = defineFix({
  id: 'fix-scope-or-link',
  who: 'admin',
  risk: 'medium',
  commands: [
    "Get-ADSyncCSObject -ConnectorName '<forest>' -DistinguishedName '<DN>'",
    'Start-ADSyncSyncCycle -PolicyType Delta',
  ],
  sources: ['TSWB', 'ADSYNCREF'],
  texts: {
    title: 'Bring the object back into synchronisation',
    steps: [
      'Check OU, domain and attribute filters, and whether the AD object was deleted or replaced.',
      "Follow the link from the connector space to the metaverse ('In from AD - User AccountEnabled').",
      'Run a delta cycle.',
    ],
    verify: 'onPremisesLastSyncDateTime moves and event 33002 no longer appears.',
  },
});
