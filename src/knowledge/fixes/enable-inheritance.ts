import { defineFix } from '../define-fix.ts';

export const enableInheritance = defineFix({
  id: 'enable-inheritance',
  who: 'admin',
  risk: 'medium',
  commands: ["Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *"],
  sources: ['CONNACC', 'SA-PERM', 'I53479'],
  texts: {
    title: 'Enable inheritance',
    steps: ['Find the objects with the cmdlet.', 'In ADUC open the object > Security > Advanced > Enable inheritance.'],
    verify: "The connector account's rights are listed as inherited and a test reset succeeds.",
  },
});
