import { defineFix } from '../define-fix.ts';

export const relaxMinAge = defineFix({
  id: 'relax-min-age',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-ADDefaultDomainPasswordPolicy', 'gpupdate /force'],
  sources: ['TUT', 'SA-GEN'],
  texts: {
    title: 'Set the minimum password age to 0',
    steps: [
      'Change the minimum password age in the default domain policy or the fine-grained policy.',
      'Wait for replication. It weakens the protection that history gives.',
    ],
    verify: 'MinPasswordAge is 0 and a second change on the same day succeeds.',
  },
});
