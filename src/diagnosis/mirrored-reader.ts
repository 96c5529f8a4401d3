import type { AuditWindow, TimeSpan } from '../core/audit-event.ts';
import { type Fact, known, missing } from '../core/fact.ts';
import type { AuditMirror, MirrorProgress, MirrorState } from '../core/ports/audit-mirror.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { TenantReader } from '../core/ports/tenant-reader.ts';

interface MirroredReaderOptions {
  readonly reader: TenantReader;
  readonly mirror: AuditMirror;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How often the mirror is brought up to date; one that missed it twice is not trusted. */
  readonly pollMs?: number;
  readonly keepDays?: number;
}

const dayMs = 24 * 3600_000;
const marginMs = 30_000;
const windowMs = 7 * dayMs;
const mostTenantRows = 2_000;
const mostPersonRows = 1_000;
const source = 'audit log';

/** Answers what the mirror knows from the mirror, and everything else, or when the mirror is behind, from the tenant. */
export function createMirroredReader(options: MirroredReaderOptions): TenantReader {
  const { reader, mirror, clock, logger, pollMs = 45_000, keepDays = 30 } = options;
  /** The same rows are the same object for as long as nothing was added: others remember what they made of them. */
  let kept: { readonly revision: number; readonly events: AuditWindow['events'] } | undefined;
  let isAway = false;

  function isUseful({ progress, polledAgoMs }: MirrorState): boolean {
    if (polledAgoMs === null || progress.readUpTo === null || progress.readBackTo === null) return false;
    const isFresh = polledAgoMs >= -marginMs && polledAgoMs <= 2 * pollMs + marginMs;
    return isFresh && Date.parse(progress.readUpTo) - Date.parse(progress.readBackTo) >= dayMs;
  }

  async function tenantWindow({ progress, revision }: MirrorState): Promise<AuditWindow> {
    const oldest = iso(Date.parse(clock.now()) - windowMs);
    const range = rangeOf(progress, oldest);
    if (kept?.revision !== revision) {
      kept = { revision, events: await mirror.listNewest({ since: range.since, most: mostTenantRows }) };
    }
    const { events } = kept;
    const isCut = events.length === mostTenantRows;
    return isCut
      ? { ...range, events, since: events.at(-1)?.at ?? range.since, isComplete: false }
      : { ...range, events };
  }

  /** The mirror's answer; undefined when the database does not answer: the tenant is asked then. */
  async function fromMirror<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      const answer = await read();
      isAway = false;
      return answer;
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      if (!isAway) logger.warn('audit mirror cannot be read', { name });
      isAway = true;
      return undefined;
    }
  }

  return {
    ...reader,
    readTenantEvents: async (read) => {
      const fact = await fromMirror(async (): Promise<Fact<AuditWindow> | undefined> => {
        const state = await mirror.readState();
        if (!isUseful(state)) return undefined;
        const window = await tenantWindow(state);
        return known(window, source, window.until);
      });
      return fact ?? (await reader.readTenantEvents(read));
    },
    recallPersonEvents: async (entraObjectId, read) => {
      const fact = await fromMirror(async (): Promise<Fact<AuditWindow>> => {
        const { progress } = await mirror.readState();
        if (progress.readUpTo === null) return missing('not-asked', source);
        const range = rangeOf(progress, iso(Date.parse(clock.now()) - keepDays * dayMs));
        const events = await mirror.listOfPerson(entraObjectId, { since: range.since, most: mostPersonRows });
        return known({ events, ...range }, source, range.until);
      });
      return fact ?? (await reader.recallPersonEvents(entraObjectId, read));
    },
  };
}

function rangeOf(progress: MirrorProgress, oldest: string): Omit<AuditWindow, 'events'> {
  const until = progress.readUpTo ?? oldest;
  const since = later(progress.readBackTo ?? until, oldest);
  const isStillReading = !progress.isBackfilled && since > oldest;
  return {
    since,
    until,
    isComplete: !isStillReading,
    unreadableRows: progress.unreadableRows,
    gaps: progress.gaps.filter(({ from, to }) => to > since && from < until).map((gap) => within(gap, since)),
    isStillReading,
  };
}

function within({ from, to }: TimeSpan, since: string): TimeSpan {
  return { from: later(from, since), to };
}

const later = (a: string, b: string): string => (a > b ? a : b);

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
