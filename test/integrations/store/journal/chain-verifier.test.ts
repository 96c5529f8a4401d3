import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalProblem } from '../../../../src/core/ports/journal-audit.ts';
import { createChainVerifier } from '../../../../src/integrations/store/journal/chain-verifier.ts';
import { randomJournalKeys } from '../../../../src/integrations/store/journal/journal-key-file.ts';
import { type JournalRow, lineText, noMac } from '../../../../src/integrations/store/journal/signed-texts.ts';
import { signedChain } from '../support/signed-chain.ts';

const keys = randomJournalKeys();
const length = 40;
const chain = signedChain(keys, length);
const rowAt = (seq: number) => chain[seq - 1] as JournalRow;
const inOrder = (rows: readonly JournalRow[]) => rows.toSorted((left, right) => left.seq - right.seq);

function problemsOf(rows: readonly JournalRow[], endSeq = length): readonly JournalProblem[] {
  const verifier = createChainVerifier({ keys, start: { seq: 0, mac: noMac } });
  for (const row of inOrder(rows)) verifier.take(row);
  return verifier.problems(endSeq);
}

const named = (rows: readonly JournalRow[], endSeq?: number) =>
  problemsOf(rows, endSeq).map(({ kind, fromSeq, toSeq }) => [kind, fromSeq, toSeq]);

function changed(seq: number, changes: Partial<JournalRow>): readonly JournalRow[] {
  return chain.map((row) => (row.seq === seq ? { ...row, ...changes } : row));
}

describe('a chain of journal lines', () => {
  it('is in order as it was signed', () => {
    expect(problemsOf(chain)).toEqual([]);
  });

  it('is in order after a purge, from the line that was purged last', () => {
    const verifier = createChainVerifier({ keys, start: rowAt(10) });
    for (const row of chain.slice(10)) verifier.take(row);

    expect(verifier.problems(length)).toEqual([]);
  });

  it('names a changed line alone, whichever field was changed', () => {
    const strings = ['kind', 'turn_id', 'asker_key', 'subject_key', 'what', 'details', 'language', 'mac'] as const;
    const change = fc.oneof(
      fc.record({ field: fc.constantFrom(...strings, 'prev_mac', 'key_id'), value: fc.string() }),
      fc.record({ field: fc.constantFrom('subject_key'), value: fc.constant(null) }),
      fc.record({ field: fc.constantFrom('at_ms'), value: fc.integer() }),
    );

    fc.assert(
      fc.property(fc.integer({ min: 1, max: length }), change, (seq, { field, value }) => {
        fc.pre(rowAt(seq)[field as keyof JournalRow] !== value);

        const problems = problemsOf(changed(seq, { [field]: value }));

        const kind = field === 'key_id' ? 'unknown-key' : 'changed';
        expect(problems).toMatchObject([{ kind, fromSeq: seq, toSeq: seq }]);
        expect(problems[0]?.words).toContain(`line ${seq}: `);
      }),
    );
  });

  it('names a line whose number was changed, and the number that is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: length }), fc.integer({ min: -100, max: 200 }), (seq, place) => {
        fc.pre(place < 1 || place > length);

        const problems = problemsOf(changed(seq, { seq: place }));

        expect(problems).toMatchObject([{ kind: 'moved', fromSeq: place, toSeq: place }]);
        expect(problems[0]?.words).toMatch(new RegExp(`line ${place}: moved: .+ ${seq}$`));
      }),
    );
  });

  it('names any run of lines that was removed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: length }), fc.integer({ min: 1, max: length }), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];

        const problems = named(chain.filter(({ seq }) => seq < from || seq > to));

        expect(problems).toEqual([[to === length ? 'cut-off' : 'removed', from, to]]);
      }),
    );
  });

  it('names both of two lines that were exchanged, near or far', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: length }), fc.integer({ min: 1, max: length }), (one, other) => {
        fc.pre(one !== other);
        const rows = chain.map((row) => {
          if (row.seq === one) return { ...rowAt(other), seq: one };
          return row.seq === other ? { ...rowAt(one), seq: other } : row;
        });

        expect(named(rows)).toEqual([one, other].toSorted((a, b) => a - b).map((seq) => ['moved', seq, seq]));
      }),
    );
  });

  it('names what was removed although the lines behind it closed up', () => {
    const rows = chain.filter(({ seq }) => seq !== 7).map((row) => (row.seq > 7 ? { ...row, seq: row.seq - 1 } : row));

    expect(named(rows)).toEqual([
      ['moved', 7, length - 1],
      ['removed', 7, 7],
    ]);
  });

  it('names a line that was put in, whether the others made room for it or not', () => {
    const forged = { ...rowAt(7), what: 'nothing' };
    const withRoom = [...chain.map((row) => (row.seq >= 7 ? { ...row, seq: row.seq + 1 } : row)), forged];

    expect(named(withRoom)).toEqual([
      ['inserted', 7, 7],
      ['moved', 8, length + 1],
    ]);
    expect(named([...chain, { ...forged, seq: 6.5 }])).toEqual([['inserted', 6.5, 6.5]]);
    expect(named([...chain, { ...forged, seq: length + 1 }])).toEqual([['inserted', length + 1, length + 1]]);
  });

  it('names a copy of a genuine line', () => {
    expect(named([...chain, { ...rowAt(39), seq: length + 1 }])).toEqual([['inserted', length + 1, length + 1]]);
  });

  it('names a changed line beside a gap', () => {
    const rows = changed(9, { what: 'nothing' }).filter(({ seq }) => seq !== 8 && seq !== 10);

    expect(named(rows)).toEqual([
      ['removed', 8, 8],
      ['changed', 9, 9],
      ['removed', 10, 10],
    ]);
  });

  it('names where two histories of the same key were joined', () => {
    const row = { ...rowAt(8), prev_mac: rowAt(3).mac };
    const rows = chain.map((each) => (each.seq === 8 ? { ...row, mac: keys.sign(lineText(row)) } : each));

    expect(named(rows)).toEqual([
      ['forked', 8, 8],
      ['forked', 9, 9],
    ]);
  });

  it('names lines of another key as such, in one run', () => {
    const other = signedChain(randomJournalKeys(), 10);

    expect(named([...other, ...chain.slice(10)])).toEqual([['unknown-key', 1, 10]]);
  });

  it('names everything with the wrong key, and does not grow with it', () => {
    const verifier = createChainVerifier({ keys: randomJournalKeys(), start: { seq: 0, mac: noMac } });
    for (let seq = 1; seq <= 12_000; seq++) verifier.take({ ...rowAt(1), seq });

    const problems = verifier.problems(12_000);

    expect(problems.at(-1)?.words).toBe('line 0: and 2000 more irregularities before it');
    expect(verifier.seen().strange).toHaveLength(10_000);
  });
});
