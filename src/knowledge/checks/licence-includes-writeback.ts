import { defineCheck, fails, holds } from '../define-check.ts';
import { premiumPlans } from '../service-plans.ts';

export const licenceIncludesWriteback = defineCheck({
  id: 'licence-includes-writeback',
  needs: ['person'],
  texts: {
    holds: "The account's licence includes password writeback (Entra ID P1 or P2).",
    fails: "None of the account's plans includes password writeback (Entra ID P1 or P2).",
  },
  run: ({ person }) => (person.value.servicePlanIds.some((id) => premiumPlans.has(id)) ? holds() : fails()),
});
