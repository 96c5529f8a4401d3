import { defineCheck, fails, holds } from '../define-check.ts';

export const hasALicence = defineCheck({
  id: 'has-a-licence',
  needs: ['person'],
  texts: { holds: 'The account has a licence.', fails: 'The account has no licence at all.' },
  run: ({ person }) => (person.value.servicePlanIds.length > 0 ? holds() : fails()),
});
