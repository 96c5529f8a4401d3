/** What the lines around a clue say about when and in which operation it happened. */
export interface EventOfLine {
  readonly at: string | null;
  /** For comparing times of one text, with a zone or without; null: no time. */
  readonly order: string | null;
  readonly trackingId: string | null;
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const tracking = new RegExp(`tracking ?id["']?\\s{0,4}[:=>]\\s{0,4}["']?(${guid})`, 'i');
const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?/;
const local = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4}),? {1,2}(\d{1,2}):(\d\d):(\d\d)(?: ?([AP])M)?/i;
const opening = /^\s{0,20}<Event[ >]|^\s{0,4}Event\[\d{1,6}\]/i;
const openingKey =
  /^\s{0,20}["']?(log name|nom du journal|loggnamn|timecreated|event ?id|id|index|date and time)["']?\s{0,40}[:=]/iu;

interface Group extends EventOfLine {
  readonly keys: Set<string>;
}

const nothing: EventOfLine = { at: null, order: null, trackingId: null };

/**
 * Which event each line belongs to: an event begins where a viewer or a command begins the next object, and at each line
 * that has a time of its own. What is found first within one holds for all of its lines.
 */
export function groupEvents(lines: readonly string[]): readonly EventOfLine[] {
  const groups: { at: string | null; order: string | null; trackingId: string | null }[] = [];
  let current = { ...nothing };
  let keys = new Set<string>();
  for (const line of lines) {
    const key = openingKey.exec(line)?.[1]?.toLowerCase();
    const time = timeIn(line);
    const id = tracking.exec(line)?.[1]?.toLowerCase() ?? null;
    const isOther = (id !== null && current.trackingId !== null && current.trackingId !== id) || isLater(time, current);
    if (opening.test(line) || (key !== undefined && keys.has(key)) || isOther) {
      current = { ...nothing };
      keys = new Set();
    }
    if (key !== undefined) keys.add(key);
    current.at ??= time?.at ?? null;
    current.order ??= time?.order ?? null;
    current.trackingId ??= id;
    groups.push(current);
  }
  return groups;
}

function isLater(time: Group | Pick<EventOfLine, 'order'> | null, current: EventOfLine): boolean {
  return time !== null && current.order !== null && time.order !== current.order;
}

function timeIn(line: string): Pick<EventOfLine, 'at' | 'order'> | null {
  const written = iso.exec(line);
  if (written !== null) {
    const [, year, month, day, time, zone] = written;
    const order = `${year}-${month}-${day}T${time}`;
    return { order, at: zone === undefined ? null : isoOf(`${order}${zone}`) };
  }
  const match = local.exec(line);
  if (match === null) return null;
  const [, first = '', second = '', year, hour = '', minute, seconds, half] = match;
  const isAmerican = half !== undefined && Number(first) <= 12;
  const [month, day] = isAmerican ? [first, second] : [second, first];
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return { at: null, order: `${year}-${two(month)}-${two(day)}T${two(String(hours))}:${minute}:${seconds}` };
}

function isoOf(text: string): string | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

function two(text: string): string {
  return text.padStart(2, '0');
}
