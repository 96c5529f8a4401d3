import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const failuresInOneDomain = defineCheck({
  id: 'failures-in-one-domain',
  needs: ['radius'],
  texts: {
    holds: 'Several people of {domain} are affected and nobody there succeeds, while people of other domains do.',
    fails: 'No domain is affected as a whole.',
  },
  run: ({ radius }) => {
    const { onlyDomain, people, placesKnown } = radius.value;
    if (onlyDomain !== null) return holds({ domain: onlyDomain });
    return placesKnown && people >= 3 ? fails() : cannotTell;
  },
});
