import { maskPersonalData } from '../../../core/mask-personal-data.ts';
import { findCode } from '../../../knowledge/codes/index.ts';
import { resultAliases } from '../../../knowledge/codes/result-codes.ts';
import { serverCodes, serverRules } from '../../../knowledge/collector/server-rules.ts';
import type { ServerEvent, ServerSeen } from '../../../knowledge/collector/server-seen.ts';
import type { TimedOutcome } from '../choose-outcome.ts';
import type { CheckClue, Clue, CodeClue } from '../clue.ts';
import type { CollectedBlock } from './collected-block.ts';

export interface CollectedClue {
  readonly clue: Clue;
  /** How the attempt ended, where the clue is about the attempt that was asked about. */
  readonly outcome: TimedOutcome | null;
}

/** What a whole block tells, each with the fact that says so; of any other block nothing. */
export function collectedClues(block: CollectedBlock): readonly CollectedClue[] {
  if (block.state !== 'whole') return [];
  const { seen } = block;
  const states = [...checkClues(seen), ...stateClues(seen)];
  return [...states.map((clue) => ({ clue, outcome: null })), ...eventClues(seen)];
}

function checkClues(seen: ServerSeen): readonly Clue[] {
  return serverRules.flatMap(({ check, shows, tell }): readonly CheckClue[] => {
    const verdict = tell(seen);
    if (verdict === null) return [];
    const own = { kind: 'check', check, verdict, quote: quote(seen, shows(seen)), origin: 'server' } as const;
    const version = check === 'connect-version-supported' ? seen.fact('connect-version') : null;
    return [version === null ? own : { ...own, version }];
  });
}

function stateClues(seen: ServerSeen): readonly CodeClue[] {
  return serverCodes.flatMap(({ code, shows, isSeen }) => {
    const value = seen.fact(shows);
    if (value === null || !isSeen(value, seen)) return [];
    return [{ kind: 'code', code, quote: quote(seen, shows), at: null, trackingId: null, origin: 'server' }];
  });
}

/** The listener's own sign of life: what is older was over by then. */
const heartbeat = 31_019;
const trouble = /^(?:3[12]0\d\d|6800|6306)$/;
const minutesAround = 10;

function eventClues(seen: ServerSeen): readonly CollectedClue[] {
  const beat = seen.events.filter(({ id }) => id === heartbeat).map(({ at }) => at);
  const lastBeat = beat.toSorted().at(-1) ?? '';
  return seen.events.flatMap((event) => {
    const isOfAttempt = isAround(event, seen);
    const isOver = event.id !== heartbeat && trouble.test(String(event.id)) && event.at < lastBeat && !isOfAttempt;
    if (isOver) return [];
    return codesOf(event).map((code) => {
      const outcome = isOfAttempt ? (findCode(code)?.outcome ?? null) : null;
      const words = `${event.name}=${event.id}/${event.detail ?? 'none'}`;
      return {
        clue: { kind: 'code', code, quote: words, at: event.at, trackingId: null, origin: 'server' } as const,
        outcome: outcome === null ? null : { outcome, order: event.at, quote: words },
      };
    });
  });
}

function isAround({ at }: ServerEvent, { around }: ServerSeen): boolean {
  return around !== null && Math.abs(Date.parse(at) - Date.parse(around)) <= minutesAround * 60_000;
}

function codesOf({ id, detail }: ServerEvent): readonly string[] {
  const result = detail === null ? null : (resultAliases[detail] ?? `hr-${detail}`);
  return [`event-${id}`, result].flatMap((code) => (code === null || findCode(code) === undefined ? [] : [code]));
}

const longestValue = 60;

function quote({ fact, events }: ServerSeen, name: string): string {
  const event = events.find((own) => own.name === name);
  if (event !== undefined) return `${name}=${event.id}/${event.detail ?? 'none'}`;
  // The script prints no names; whoever makes up a block does not get them shown either.
  return maskPersonalData(`${name}=${(fact(name as Parameters<typeof fact>[0]) ?? '').slice(0, longestValue)}`);
}
