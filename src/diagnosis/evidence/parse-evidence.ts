import { quoteLine } from '../../core/clean-text.ts';
import { maskPersonalData } from '../../core/mask-personal-data.ts';
import { findCode } from '../../knowledge/codes/index.ts';
import { chooseOutcome, type TimedOutcome } from './choose-outcome.ts';
import type { Clue, Evidence, Found, ParsedEvidence } from './clue.ts';
import { collectedClues } from './collected/collected-clues.ts';
import { readBlock } from './collected/read-block.ts';
import { takeBlocks } from './collected/take-blocks.ts';
import { type EventOfLine, groupEvents } from './group-events.ts';
import { machineLines, pastedOf, proseOf } from './prose-of.ts';
import { recognisers } from './recognisers/index.ts';
import { reasonOf } from './recognisers/reasons.ts';
import { splitLines } from './split-lines.ts';

const mostClues = 200;
const mostUnknown = 20;
const mostIds = 50;
const mostNames = 20;
const before = 60;
const longestQuote = 200;
const longestLine = 2_000;
const enoughToFind = 6;

const traceId =
  /(?:tracking|trace|correlation|request|activity) ?id["']?\s{0,4}[:=>]\s{0,4}["']?\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/gi;
const signInName =
  /(?:upn|user ?principal ?name|details?|userid|user)["']?\s{0,40}[:=>]\s{0,8}["']?([\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/giu;

/**
 * What a pasted text tells: codes and the outputs of commands, each with the line that says so, without people, machines
 * and places. Takes text of any size and any kind; what stands in it is evidence and never an instruction. Secrets are
 * taken out before, encodings repaired.
 */
export function parseEvidence(text: string): ParsedEvidence {
  const { rest, blocks } = takeBlocks(text);
  const collected = blocks.map(readBlock);
  const server = collected.flatMap(collectedClues);
  const evidence: Evidence = { lines: splitLines(rest) };
  const found = recognisers.flatMap((recognise) => recognise(evidence)).toSorted(byPlace);
  const events = groupEvents(evidence.lines);
  const isMachine = machineLines(evidence.lines);
  const quote = quoter(evidence, isMachine);
  return {
    clues: [...cluesOf(found, events, quote), ...server.map(({ clue }) => clue)],
    outcome: chooseOutcome([...outcomesOf(found, events, quote), ...server.flatMap(({ outcome }) => outcome ?? [])]),
    unknownCodes: unique(found.flatMap((clue) => (clue.kind === 'unknown' ? [clue.code] : []))).slice(0, mostUnknown),
    traceIds: matchesOf(evidence, traceId).slice(0, mostIds),
    signInNames: matchesOf(evidence, signInName).slice(0, mostNames),
    collected,
    prose: proseOf(evidence.lines, isMachine),
    pasted: pastedOf(evidence.lines, isMachine),
  };
}

type Quoter = (found: Found) => string;

function byPlace(a: Found, b: Found): number {
  return a.line - b.line || a.index - b.index;
}

function cluesOf(found: readonly Found[], events: readonly EventOfLine[], quote: Quoter): readonly Clue[] {
  const clues = new Map<string, Clue>();
  for (const clue of found) {
    if (clues.size >= mostClues) break;
    const { at, trackingId } = events[clue.line] ?? { at: null, trackingId: null };
    if (clue.kind === 'code') {
      const key = `${clue.code} ${trackingId}`;
      if (!clues.has(key)) clues.set(key, { kind: 'code', code: clue.code, quote: quote(clue), at, trackingId });
    } else if (clue.kind === 'check') {
      const { check, verdict, version } = clue;
      const key = `${check} ${verdict} ${version}`;
      const own = { kind: 'check', check, verdict, quote: quote(clue) } as const;
      if (!clues.has(key)) clues.set(key, version === undefined ? own : { ...own, version });
    }
  }
  return [...clues.values()];
}

function outcomesOf(found: readonly Found[], events: readonly EventOfLine[], quote: Quoter): readonly TimedOutcome[] {
  return found.flatMap((clue) => {
    const outcome = clue.kind === 'code' ? (findCode(clue.code) ?? reasonOf(clue.code))?.outcome : undefined;
    return outcome == null ? [] : [{ outcome, order: events[clue.line]?.order ?? null, quote: quote(clue) }];
  });
}

/** One masked line, or what of it stands around the words that tell; of a person's own sentence only these words. */
function quoter({ lines }: Evidence, isMachine: readonly boolean[]): Quoter {
  const maskedLines = new Map<number, string>();
  return ({ line, index }) => {
    const text = lines[line] ?? '';
    if (isMachine[line] !== true) return ownWords(text.slice(index));
    // The whole line is masked, so that no half of a name is left at the edge of what is quoted.
    const masked = maskedLines.get(line) ?? quoteLine(maskPersonalData(text), longestLine);
    maskedLines.set(line, masked);
    if (masked.length <= longestQuote) return masked;
    const words = masked.indexOf(text.slice(index, index + enoughToFind));
    const from = wordStart(masked, (words === -1 ? Math.min(index, masked.length - longestQuote) : words) - before);
    return quoteLine(masked.slice(from), longestQuote);
  };
}

const code = /^[\p{L}\p{N}_=-]{0,40}\d[\p{L}\p{N}_-]{0,12}(?:\.\d{1,6}){0,4}/u;
const shortQuote = 120;

/** People name people in their sentences: a code is quoted alone, and of words no more than tell. */
function ownWords(text: string): string {
  const [alone] = code.exec(text) ?? [];
  return alone ?? quoteLine(maskPersonalData(text), shortQuote);
}

function wordStart(text: string, index: number): number {
  return index <= 0 ? 0 : text.indexOf(' ', index) + 1;
}

function matchesOf({ lines }: Evidence, pattern: RegExp): readonly string[] {
  return unique(lines.flatMap((line) => [...line.matchAll(pattern)].map(([, value = '']) => value.toLowerCase())));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
