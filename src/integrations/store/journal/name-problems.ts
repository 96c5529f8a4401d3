import type { JournalProblem, JournalProblemKind } from '../../../core/ports/journal-audit.ts';
import { isGenuine } from './is-genuine.ts';
import type { JournalKeys } from './journal-keys.ts';
import { type SeqRange, withoutSeq } from './seq-range.ts';
import type { JournalRow } from './signed-texts.ts';

/** What a pass over the lines has seen; bounded, whatever the length of the journal. */
export interface Seen {
  readonly lines: number;
  /** The last line that is genuine, by its own number. */
  readonly lastSeq: number;
  /** Genuine lines that sit at another place than their own. */
  readonly moved: readonly { readonly at: SeqRange; readonly by: number }[];
  /** Rows that are no line that we signed. */
  readonly strange: readonly JournalRow[];
  /** Own numbers that no genuine line has. */
  readonly gaps: readonly SeqRange[];
  /** Genuine lines that do not follow the one before them. */
  readonly forks: readonly number[];
  readonly mended: readonly number[];
  /** Genuine lines that are there twice, by their place. */
  readonly copies: readonly number[];
  /** Irregularities beyond what is remembered. */
  readonly uncounted: number;
}

interface Naming {
  readonly seen: Seen;
  /** Where the chain should end. */
  readonly endSeq: number;
  readonly keys: JournalKeys;
}

// Looking for the own place of far moved lines tries each with each.
const mostTries = 1_000_000;

/** What was seen, as problems in the order of the lines. */
export function nameProblems({ seen, endSeq, keys }: Naming): readonly JournalProblem[] {
  const isCutOff = endSeq > seen.lastSeq;
  const open = isCutOff ? [...seen.gaps, { from: seen.lastSeq + 1, to: endSeq }] : seen.gaps;
  const far = findFarMoves(seen.strange, open, keys);
  const { named, gaps } = nameStrange(far.strange, far.gaps, keys);
  const problems = [
    ...far.problems,
    ...named,
    ...seen.moved.map(({ at, by }) => moved(at, by)),
    ...seen.copies.map((seq) => problem('inserted', { from: seq, to: seq }, 'a copy of another line was put in')),
    ...seen.forks.map((seq) =>
      problem('forked', { from: seq, to: seq }, 'does not follow the line before it: lines of two histories are mixed'),
    ),
    ...seen.mended.map((seq) =>
      problem(
        'mended',
        { from: seq, to: seq },
        'the head was missing or changed when it was written: lines before it may have been cut off',
      ),
    ),
    ...gaps.map((range) =>
      isCutOff && range.to === endSeq
        ? problem('cut-off', range, 'cut off from the end')
        : problem('removed', range, seen.uncounted === 0 ? 'removed' : 'removed or changed'),
    ),
  ].toSorted((left, right) => left.fromSeq - right.fromSeq);
  if (seen.uncounted === 0) return problems;
  const rest = { from: seen.lastSeq, to: seen.lastSeq };
  return [...problems, problem('changed', rest, `and ${seen.uncounted} more irregularities before it`)];
}

/** Lines that were exchanged with others far away. */
function findFarMoves(strange: readonly JournalRow[], open: readonly SeqRange[], keys: JournalKeys) {
  const problems: JournalProblem[] = [];
  const left: JournalRow[] = [];
  let gaps = [...open];
  let tries = 0;
  for (const row of strange) {
    let own: number | null = null;
    for (const { from, to } of gaps) {
      for (let seq = from; seq <= to && own === null && tries < mostTries; seq++) {
        tries += 1;
        if (isGenuine(row, seq, keys)) own = seq;
      }
    }
    if (own === null) left.push(row);
    else {
      gaps = withoutSeq(gaps, own);
      problems.push(moved({ from: row.seq, to: row.seq }, own - row.seq));
    }
  }
  return { problems, strange: left, gaps };
}

/** A strange row in the place of a line that is missing was that line; any other was put in. */
function nameStrange(strange: readonly JournalRow[], open: readonly SeqRange[], keys: JournalKeys) {
  const named: JournalProblem[] = [];
  let gaps = [...open];
  for (const row of strange) {
    const { seq, key_id } = row;
    const range = { from: seq, to: seq };
    const isInPlace = gaps.some(({ from, to }) => seq >= from && seq <= to);
    if (isInPlace) gaps = withoutSeq(gaps, seq);
    const before = named.at(-1);
    if (keys.has(key_id)) {
      named.push(
        isInPlace ? problem('changed', range, 'changed') : problem('inserted', range, 'put in, and not by us'),
      );
    } else if (before?.kind === 'unknown-key' && before.toSeq === seq - 1 && before.words.includes(` ${key_id},`)) {
      named[named.length - 1] = unknownKey({ from: before.fromSeq, to: seq }, key_id);
    } else named.push(unknownKey(range, key_id));
  }
  return { named, gaps };
}

function unknownKey(range: SeqRange, keyId: string): JournalProblem {
  return problem('unknown-key', range, `signed with the key ${keyId}, which the key file does not hold, or changed`);
}

function moved(at: SeqRange, by: number): JournalProblem {
  const own = at.from === at.to ? `${at.from + by}` : `${at.from + by} to ${at.to + by}`;
  return problem('moved', at, `moved: the place of what is written there is ${own}`);
}

function problem(kind: JournalProblemKind, { from, to }: SeqRange, what: string): JournalProblem {
  const line = from === to ? `line ${from}` : `lines ${from} to ${to}`;
  return { kind, fromSeq: from, toSeq: to, words: `${line}: ${what}` };
}
