import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const failuresInOneOu = defineCheck({
  id: 'failures-in-one-ou',
  needs: ['radius'],
  texts: {
    holds: 'Several people in {ou} are affected and nobody there succeeds, while people elsewhere in the domain do.',
    fails: 'No OU is affected as a whole.',
  },
  run: ({ radius }) => {
    const { onlyOu, people, placesKnown } = radius.value;
    if (onlyOu !== null) return holds({ ou: onlyOu });
    return placesKnown && people >= 3 ? fails() : cannotTell;
  },
});
