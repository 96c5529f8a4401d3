import { defineObservation } from '../define-check.ts';

export const inheritanceIsOn = defineObservation({
  id: 'inheritance-is-on',
  asks: 'technician',
  texts: {
    holds: 'Permission inheritance is on for the account.',
    fails: 'Permission inheritance is switched off for the account.',
    look: "Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *",
    ask: {
      question: 'Is permission inheritance on for this account in AD?',
      holds: 'Yes, it is on',
      fails: 'No, it is off',
    },
  },
});
