import { sha256 } from '../../../core/sha256.ts';
import { type CollectorGroup, collectorGroups } from '../../../knowledge/collector/server-facts.ts';
import type { ServerEvent } from '../../../knowledge/collector/server-seen.ts';
import type { CollectedBlock } from './collected-block.ts';
import type { RawBlock } from './take-blocks.ts';

/** The only format so far; the script prints it first. */
const knownFormat = 1;
const longestBody = 100_000;
const mostFacts = 400;

type Facts = ReadonlyMap<string, string>;

/** Whether a block may be used, and what it says. Its format is looked at first: a later one may count its checksum otherwise. */
export function readBlock(raw: RawBlock): CollectedBlock {
  if (raw === null) return { state: 'cut' };
  const facts = factsOf(raw.body);
  const format = Number(facts.get('format'));
  if (format > knownFormat) return { state: 'later' };
  const at = timeOf(facts.get('at'));
  const isGenuine = raw.body.length <= longestBody && sha256(raw.body) === raw.sum;
  if (!isGenuine || format !== knownFormat || at === null) return { state: 'altered' };
  return {
    state: 'whole',
    seen: {
      at,
      around: timeOf(facts.get('around')),
      fact: (name) => facts.get(name) ?? null,
      events: eventsOf(facts),
    },
    groups: collectorGroups.filter((group) => facts.get(group) === 'read' && !isAboutNobody(group, facts)),
    unread: collectorGroups.filter((group) => facts.get(group)?.startsWith('error') === true),
  };
}

function factsOf(body: string): Facts {
  return new Map(
    body
      .slice(0, longestBody)
      .split(';', mostFacts)
      .flatMap((fact): [string, string][] => {
        const [name = '', value = ''] = fact.split('=', 2);
        return name === '' || value === '' ? [] : [[name, value]];
      }),
  );
}

/** Without the name of an account these two groups leave open what they are for. */
function isAboutNobody(group: CollectorGroup, facts: Facts): boolean {
  if (group === 'person') return facts.get('person-found') !== 'yes';
  return group === 'rights' && facts.get('rights-on') !== 'person';
}

function timeOf(text: string | undefined): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(iso)) ? null : new Date(iso).toISOString();
}

const eventLine = /^(\d{3,5})\/(\d{8}T\d{6}Z)\/(\d{1,6})\/([a-z0-9-]{1,20})$/i;

function eventsOf(facts: Facts): readonly ServerEvent[] {
  return [...facts].flatMap(([name, value]) => {
    const [, id, time, count, detail = ''] = /^e\d{1,2}$/.test(name) ? (eventLine.exec(value) ?? []) : [];
    const at = timeOf(time);
    if (at === null) return [];
    return [
      { name, id: Number(id), at, count: Number(count), detail: detail === 'none' ? null : detail.toLowerCase() },
    ];
  });
}
