import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const failuresInOneDomain = defineCheck({
  id: 'failures-in-one-domain',
  needs: ['radius'],
  texts: {
    holds: 'All affected people belong to {domain}, and people of other domains succeed.',
    fails: 'The affected people do not share one domain.',
  },
  run: ({ radius }) => {
    const { onlyDomain, people, placesKnown } = radius.value;
    if (onlyDomain !== null) return holds({ domain: onlyDomain });
    return placesKnown && people >= 3 ? fails() : cannotTell;
  },
});
