import { resetRows, success } from '../support/audit-rows.ts';
import { member, type Script } from '../support/scripted-reader.ts';

const people = {
  hugo: member('Hugo Bernard'),
  anna: member('Anna Berg'),
  bjorn: member('Björn Ek'),
  zoe: member('Zoé Fontaine'),
  elodie: member('Élodie Garnier'),
  camilleL: member('Camille Lefèvre'),
  camilleP: member('Camille Petit'),
  lars: member('Lars Öberg'),
  guest: member('Gina Guest', { kind: 'guest' }),
} as const;

export type Asker = keyof typeof people;

export function idOf(asker: Asker): string {
  return people[asker].entraObjectId;
}

/** Anna and Lars are refused by Active Directory, Zoé chose a banned password, Björn's reset went well. */
export const smallTenant: Script = {
  people: Object.values(people),
  helpdeskIds: [idOf('hugo')],
  rows: [
    ...resetRows({ who: idOf('anna'), ago: 30, says: 'OnPremisesAdminActionRequired', result: 'failure' }),
    ...resetRows({ who: idOf('anna'), ago: 50, says: 'OnPremisesAdminActionRequired', result: 'failure' }),
    ...resetRows({ who: idOf('lars'), ago: 60, says: 'OnPremisesAdminActionRequired', result: 'failure' }),
    ...resetRows({ who: idOf('zoe'), ago: 20, says: 'FuzzyPolicyViolationInvalidPassword', result: 'failure' }),
    ...resetRows({ who: idOf('bjorn'), ago: 15, says: success }),
    ...resetRows({ who: idOf('camilleP'), ago: 300, says: success }),
  ],
};
