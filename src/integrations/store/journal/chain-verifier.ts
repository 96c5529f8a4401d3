import type { JournalProblem } from '../../../core/ports/journal-audit.ts';
import { isGenuine } from './is-genuine.ts';
import type { JournalKeys } from './journal-keys.ts';
import { nameProblems, type Seen } from './name-problems.ts';
import { type SeqRange, withoutSeq } from './seq-range.ts';
import type { JournalRow } from './signed-texts.ts';

interface Link {
  readonly seq: number;
  readonly mac: string;
}

export interface ChainVerifier {
  take(row: JournalRow): void;
  /** The mac of a line that was watched for; undefined: it did not come by. */
  macAt(seq: number): string | undefined;
  seen(): Seen;
  /** `endSeq` is where a signed head says the chain ends. */
  problems(endSeq: number): readonly JournalProblem[];
}

interface Start {
  readonly keys: JournalKeys;
  /** The last line that was purged, or nothing. */
  readonly start: Link;
  /** Numbers whose macs will be asked for. */
  readonly watched?: readonly number[];
}

const mostRemembered = 10_000;
const near = [1, -1, 2, -2, 3, -3] as const;

/** Takes the lines in the order of their numbers and tells what is not as it was signed. Pure, and flat in memory. */
export function createChainVerifier({ keys, start, watched = [] }: Start): ChainVerifier {
  const watch = new Set(watched);
  const macs = new Map<number, string>();
  const moved: { at: SeqRange; by: number }[] = [];
  const strange: JournalRow[] = [];
  const forks: number[] = [];
  const mended: number[] = [];
  const copies: number[] = [];
  let gaps: SeqRange[] = [];
  let lines = 0;
  let uncounted = 0;
  let shift = 0;
  let last: Link = start;
  if (watch.has(start.seq)) macs.set(start.seq, start.mac);

  function remember<T>(list: T[], item: T): void {
    if (list.length < mostRemembered) list.push(item);
    else uncounted += 1;
  }

  function take(row: JournalRow): void {
    lines += 1;
    const own = ownSeq(row, shift, keys);
    if (own === null) {
      remember(strange, row);
      return;
    }
    shift = own - row.seq;
    if (own > last.seq) takeNext(row, own);
    else takeLate(row, own);
  }

  function takeNext(row: JournalRow, own: number): void {
    if (shift !== 0) rememberMoved(row.seq);
    if (own > last.seq + 1) remember(gaps, { from: last.seq + 1, to: own - 1 });
    else if (row.prev_mac !== last.mac) remember(forks, own);
    accept(row, own);
    last = { seq: own, mac: row.mac };
  }

  /** A genuine line that comes after one with a higher number. */
  function takeLate(row: JournalRow, own: number): void {
    const gap = gaps.find(({ from, to }) => own >= from && own <= to);
    if (gap === undefined) {
      remember(copies, row.seq);
      return;
    }
    gaps = withoutSeq(gaps, own);
    if (shift !== 0) rememberMoved(row.seq);
    accept(row, own);
  }

  function accept(row: JournalRow, own: number): void {
    if (watch.has(own)) macs.set(own, row.mac);
    if (row.kind === 'head-mended') remember(mended, own);
  }

  function rememberMoved(place: number): void {
    const before = moved.at(-1);
    if (before !== undefined && before.by === shift && before.at.to === place - 1) {
      moved[moved.length - 1] = { at: { from: before.at.from, to: place }, by: shift };
    } else remember(moved, { at: { from: place, to: place }, by: shift });
  }

  const seen = (): Seen => ({
    lines,
    lastSeq: last.seq,
    moved,
    strange,
    gaps,
    forks,
    mended,
    copies,
    uncounted,
  });
  return {
    take,
    macAt: (seq) => macs.get(seq),
    seen,
    problems: (endSeq) => nameProblems({ seen: seen(), endSeq, keys }),
  };
}

/** The number that the line was signed with; null: nobody of ours signed it. */
function ownSeq(row: JournalRow, shift: number, keys: JournalKeys): number | null {
  if (isGenuine(row, row.seq, keys)) return row.seq;
  // After a line was put in or taken out, the ones behind it may all sit one place beside their own.
  const steps = shift === 0 ? near : [shift, ...near];
  const step = steps.find((each) => isGenuine(row, row.seq + each, keys));
  return step === undefined ? null : row.seq + step;
}
