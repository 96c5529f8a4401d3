import { splitDistinguishedName } from '../../core/distinguished-name.ts';
import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const placeNameIsPlain = defineCheck({
  id: 'place-name-is-plain',
  needs: ['person'],
  texts: {
    holds: 'The names of the OUs above the account contain no reserved characters.',
    fails: 'An OU above the account has a reserved character in its name: {ou}.',
  },
  run: ({ person }) => {
    const path = person.value.distinguishedName;
    if (path === null) return cannotTell;
    const odd = splitDistinguishedName(path).find((part) => /^ou=/i.test(part) && /\\|\//.test(part.slice(3)));
    return odd === undefined ? holds() : fails({ ou: odd });
  },
});
