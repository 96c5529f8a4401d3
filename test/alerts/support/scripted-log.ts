import type { AuditEvent } from '../../../src/core/audit-event.ts';
import type { AuditPage, AuditPages, AuditPlace } from '../../../src/core/ports/audit-pages.ts';
import { row } from '../../support/audit-rows.ts';

interface LoggedRow {
  readonly event: AuditEvent;
  readonly visibleMs: number;
}

const dayMs = 24 * 3600_000;

/** A tenant's log as a service would give it: rows that appear late, pages that are short, empty or shifted. */
export class ScriptedLog implements AuditPages {
  readonly #rows: LoggedRow[] = [];
  readonly #nowMs: () => number;
  readonly asked: AuditPlace[] = [];
  pageSize = 100;
  keepsMs = 30 * dayMs;
  deliversTwice = false;
  hasEmptyPages = false;
  /** Called before every page; may throw. */
  beforePage: (place: AuditPlace, signal: AbortSignal) => void | Promise<void> = () => {};

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** A row of so many milliseconds ago that can be read after a delay. */
  add(id: string, agoMs = 0, delayMs = 0): void {
    const atMs = this.#nowMs() - agoMs;
    this.#rows.push({
      event: row({ id, at: new Date(atMs).toISOString(), targetIds: ['ada'], correlationId: id }),
      visibleMs: atMs + delayMs,
    });
  }

  ids(): readonly string[] {
    return this.#rows.map(({ event }) => event.id).toSorted();
  }

  async read(place: AuditPlace, signal: AbortSignal): Promise<AuditPage> {
    this.asked.push(place);
    await this.beforePage(place, signal);
    const nowMs = this.#nowMs();
    const servedAt = new Date(nowMs).toISOString();
    const { from, to, offset, isAfterEmpty } = readPlace(place);
    const found = this.#rows
      .filter(({ event, visibleMs }) => visibleMs <= nowMs && Date.parse(event.at) >= nowMs - this.keepsMs)
      .map(({ event }) => event)
      .filter(({ at }) => at >= from && (to === null || at <= to))
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .flatMap((event) => (this.deliversTwice ? [event, event] : [event]));
    if (this.hasEmptyPages && !isAfterEmpty) {
      return {
        events: [],
        unreadableRows: 0,
        servedAt,
        link: JSON.stringify({ from, to, offset, isAfterEmpty: true }),
      };
    }
    const events = found.slice(offset, offset + this.pageSize);
    const next = offset + events.length;
    const link = next < found.length ? JSON.stringify({ from, to, offset: next, isAfterEmpty: false }) : null;
    return { events, unreadableRows: 0, servedAt, link };
  }
}

interface Position {
  readonly from: string;
  readonly to: string | null;
  readonly offset: number;
  readonly isAfterEmpty: boolean;
}

function readPlace(place: AuditPlace): Position {
  return 'link' in place ? (JSON.parse(place.link) as Position) : { ...place, offset: 0, isAfterEmpty: false };
}
