import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const wholeTenantFails = defineCheck({
  id: 'whole-tenant-fails',
  needs: ['radius'],
  texts: {
    holds: '{people} people are affected and nobody has succeeded since {since}.',
    fails: 'Others have succeeded since this began.',
  },
  run: ({ radius }) => {
    const { people, since, othersSucceededSince } = radius.value;
    if (othersSucceededSince > 0) return fails();
    return people >= 5 && since !== null ? holds({ people, since }) : cannotTell;
  },
});
