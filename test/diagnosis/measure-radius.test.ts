import { describe, expect, it } from 'vitest';
import type { Placement } from '../../src/core/person.ts';
import {
  findAmbientOutcome,
  listTenantAttempts,
  measureRadius,
  peopleToPlace,
  type TenantAttempt,
} from '../../src/diagnosis/measure-radius.ts';
import { adminResetRow, changeRow, minutesAgo, now, resetRows, success } from '../support/audit-rows.ts';

const outcome = 'refused-on-premises' as const;

const failed = (personId: string, ago: number): TenantAttempt => ({ personId, outcome, endedAt: minutesAgo(ago) });
const well = (personId: string, ago: number): TenantAttempt => ({
  personId,
  outcome: 'succeeded',
  endedAt: minutesAgo(ago),
});
const lives = (entraObjectId: string, onPremisesDomain: string, ou: string): Placement => ({
  entraObjectId,
  onPremisesDomain,
  distinguishedName: `CN=${entraObjectId},OU=${ou},DC=x`,
});

function radiusOf(attempts: readonly TenantAttempt[], placements: readonly Placement[] = []) {
  const newestFirst = attempts.toSorted((a, b) => b.endedAt.localeCompare(a.endedAt));
  return measureRadius({ personId: 'ada', outcome, attempts: newestFirst, placements, includesPerson: true });
}

describe('measureRadius', () => {
  it('counts people, not attempts', () => {
    const radius = radiusOf([failed('ada', 5), failed('ada', 9), failed('bo', 20), failed('bo', 22)]);

    expect(radius).toEqual({
      outcome,
      includesPerson: true,
      people: 2,
      sameDomainPeople: null,
      since: minutesAgo(22),
      windowHours: 48,
      othersSucceededSince: 0,
      lastSuccessAt: null,
      onlyDomain: null,
      onlyOu: null,
      sameDomainSucceededSince: null,
      sameOuSucceededSince: null,
      placesKnown: false,
    });
  });

  it('leaves out who failed and then succeeded', () => {
    const { people, othersSucceededSince } = radiusOf([failed('ada', 5), failed('bo', 40), well('bo', 30)]);

    expect({ people, othersSucceededSince }).toEqual({ people: 1, othersSucceededSince: 1 });
  });

  it('does not count the person’s own later success among others', () => {
    const { othersSucceededSince } = radiusOf([failed('ada', 50), well('ada', 30)]);

    expect(othersSucceededSince).toBe(0);
  });

  it('begins the run at the first failure after the last success when three people failed since', () => {
    const { since, people } = radiusOf([
      failed('ada', 5),
      failed('bo', 10),
      failed('cy', 20),
      well('di', 30),
      failed('ed', 900),
    ]);

    expect({ since, people }).toEqual({ since: minutesAgo(20), people: 3 });
  });

  it.each([
    [
      'one domain fails and another succeeds',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12), well('di', 3)],
      [lives('ada', 'a', 'x'), lives('bo', 'a', 'y'), lives('cy', 'a', 'x'), lives('di', 'b', 'x')],
      { onlyDomain: 'a', onlyOu: null },
    ],
    [
      'one OU fails and another succeeds',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12), well('di', 3)],
      [lives('ada', 'a', 'x'), lives('bo', 'a', 'x'), lives('cy', 'a', 'x'), lives('di', 'a', 'y')],
      { onlyDomain: null, onlyOu: 'ou=x,dc=x' },
    ],
    [
      'an OU fails because its whole domain does',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12), failed('ed', 14), failed('flo', 15), well('di', 3)],
      [
        lives('ada', 'a', 'x'),
        lives('bo', 'a', 'x'),
        lives('cy', 'a', 'x'),
        lives('ed', 'a', 'y'),
        lives('flo', 'a', 'z'),
        lives('di', 'b', 'w'),
      ],
      { onlyDomain: 'a', onlyOu: null },
    ],
    [
      'an OU fails, and one person elsewhere for a reason of their own',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12), failed('ed', 14), well('di', 3)],
      [
        lives('ada', 'a', 'x'),
        lives('bo', 'a', 'x'),
        lives('cy', 'a', 'x'),
        lives('ed', 'a', 'y'),
        lives('di', 'a', 'w'),
      ],
      { onlyDomain: null, onlyOu: 'ou=x,dc=x' },
    ],
    [
      'nobody succeeds anywhere',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12)],
      [lives('ada', 'a', 'x'), lives('bo', 'a', 'x'), lives('cy', 'a', 'x')],
      { onlyDomain: null, onlyOu: null },
    ],
    [
      'somebody of the same OU succeeds',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12), well('di', 3), well('ed', 2)],
      [
        lives('ada', 'a', 'x'),
        lives('bo', 'a', 'x'),
        lives('cy', 'a', 'x'),
        lives('di', 'a', 'x'),
        lives('ed', 'b', 'y'),
      ],
      { onlyDomain: null, onlyOu: null },
    ],
    [
      'the person’s own place is unknown',
      [failed('ada', 5), failed('bo', 10), failed('cy', 12), well('di', 3)],
      [lives('bo', 'a', 'x'), lives('cy', 'a', 'x'), lives('di', 'b', 'y')],
      { onlyDomain: null, onlyOu: null },
    ],
  ] as const)('sets a place apart only when it is apart: %s', (_, attempts, placements, expected) => {
    const { onlyDomain, onlyOu } = radiusOf(attempts, placements);

    expect({ onlyDomain, onlyOu }).toEqual(expected);
  });
});

describe('listTenantAttempts', () => {
  it('lists everybody’s attempts of two days, newest first, by the person they are about', () => {
    const rows = [
      ...resetRows({ who: 'bo', ago: 30, says: success }),
      changeRow({ who: 'cy', ago: 10, says: 'OnPremComplexity' }),
      adminResetRow({ who: 'di', ago: 20 }),
      ...resetRows({ who: 'ed', ago: 3000, says: success }),
    ];

    const attempts = listTenantAttempts(rows, now);

    expect(attempts).toEqual([
      { personId: 'cy', outcome: 'policy', endedAt: minutesAgo(10) },
      { personId: 'di', outcome: 'succeeded', endedAt: minutesAgo(20) },
      { personId: 'bo', outcome: 'succeeded', endedAt: minutesAgo(30) },
    ]);
  });

  it('takes the one who started it for the person when a row has no target', () => {
    const rows = resetRows({ who: 'bo', ago: 30, says: success }).map((event) => ({ ...event, targetIds: [] }));

    expect(listTenantAttempts(rows, now).map(({ personId }) => personId)).toEqual(['bo']);
  });
});

describe('findAmbientOutcome', () => {
  const many = (count: number, says: TenantAttempt['outcome']) =>
    Array.from({ length: count }, (_, index) => ({
      personId: `p${index}`,
      outcome: says,
      endedAt: minutesAgo(10 + index),
    }));

  it.each([
    ['five people cannot reach it', many(5, 'unreachable'), 'unreachable'],
    ['four people cannot reach it', many(4, 'unreachable'), null],
    ['five people chose a weak password', many(5, 'banned-password'), null],
    ['somebody has succeeded since', [well('z', 1), ...many(6, 'unreachable')], null],
    ['nobody tried', [], null],
  ] as const)('when %s', (_, attempts, expected) => {
    expect(findAmbientOutcome(attempts)).toBe(expected);
  });
});

describe('peopleToPlace', () => {
  it('takes the affected first, then those who succeeded, and no more than asked for', () => {
    const attempts = [failed('ada', 1), failed('bo', 2), failed('cy', 3), well('di', 4), well('ed', 5)];

    expect([peopleToPlace(attempts, outcome, 60), peopleToPlace(attempts, outcome, 4)]).toEqual([
      ['ada', 'bo', 'cy', 'di', 'ed'],
      ['ada', 'bo', 'di', 'ed'],
    ]);
  });
});
