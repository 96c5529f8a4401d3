import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../simulator/graph-error.ts';
import { matchesFilter } from '../../simulator/odata/matches-filter.ts';
import { pageOf } from '../../simulator/odata/page-of.ts';
import { parseFilter } from '../../simulator/odata/parse-filter.ts';
import { shiftTimes } from '../../simulator/shift-times.ts';

const WORDS = [
  'eq',
  'and',
  'or',
  'not',
  '(',
  ')',
  '/',
  ':',
  ',',
  "'a'",
  "'",
  'any(',
  'id',
  'startswith(',
  '2026-01-01T00:00:00Z',
  '1',
];

describe('whatever is asked', () => {
  it('a filter is parsed or refused with a 400, never anything else', () => {
    const sources = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
    );

    fc.assert(
      fc.property(sources, (source) => {
        try {
          parseFilter(source);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphError);
        }
      }),
    );
  });

  it('a text finds itself, quotes and all', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const filter = parseFilter(`displayName eq '${name.replaceAll("'", "''")}'`);

        expect(matchesFilter({ displayName: name }, filter)).toBe(true);
      }),
    );
  });

  it('pages hold every item once and in order', () => {
    const empties = fc.constantFrom(undefined, 'before-each' as const);

    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), empties, (count, size, empty) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const seen: unknown[] = [];
        let next: string | undefined = `http://127.0.0.1/v1.0/users?$top=${size}`;
        while (next) {
          const page = pageOf({ items, url: new URL(next), maxSize: 10, nowMs: 0, ...(empty && { empty }) });
          seen.push(...page.value);
          next = page.nextLink;
        }

        expect(seen).toEqual(items);
      }),
    );
  });

  it('moving times there and back changes nothing', () => {
    const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true });

    fc.assert(
      fc.property(times, fc.integer({ min: -1e8, max: 1e8 }), (time, seconds) => {
        const content = {
          at: time.toISOString(),
          list: [{ at: time.toISOString() }],
          text: 'no time',
          number: 1,
          nothing: null,
        };

        expect(shiftTimes(shiftTimes(content, seconds), -seconds)).toEqual(content);
      }),
    );
  });
});
