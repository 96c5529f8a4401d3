import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const failuresInOneOu = defineCheck({
  id: 'failures-in-one-ou',
  needs: ['radius'],
  texts: {
    holds: 'All affected people are in {ou}, and nobody there succeeds.',
    fails: 'The affected people do not share one OU.',
  },
  run: ({ radius }) => {
    const { onlyOu, people, placesKnown } = radius.value;
    if (onlyOu !== null) return holds({ ou: onlyOu });
    return placesKnown && people >= 3 ? fails() : cannotTell;
  },
});
