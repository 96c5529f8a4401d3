import { badRequest } from '../graph-error.ts';
import { checkFilter } from '../odata/check-filter.ts';
import type { Filter } from '../odata/filter-syntax.ts';
import { matchesFilter } from '../odata/matches-filter.ts';
import { pageOf } from '../odata/page-of.ts';
import { parseFilter } from '../odata/parse-filter.ts';
import { pick, selectedProperties } from '../odata/select-properties.ts';
import { type Resource, valueAt } from '../resource.ts';
import type { EntityType } from './entity-types.ts';
import { contextUrl, type GraphCall } from './graph-call.ts';

export interface CollectionOptions {
  /** What follows `$metadata#`. */
  readonly context: string;
  readonly type: EntityType;
  readonly maxSize?: number;
  readonly defaultSize?: number;
  readonly refusesLargerTop?: boolean;
  /** What a resource looks like without `$select`. */
  readonly shape?: (resource: Resource) => Resource;
  /** What the filter sees instead of the resource. */
  readonly filterView?: (resource: Resource) => Resource;
}

/** Applies `$filter`, `$orderby`, `$count`, `$select` and paging to a collection, in that order. */
export function answerCollection(call: GraphCall, items: readonly Resource[], options: CollectionOptions): Resource {
  const query = call.url.searchParams;
  const { type, shape = (resource) => resource } = options;
  const select = selectedProperties(query.get('$select'), type.type, type.properties);
  const found = sorted(filtered(call, items, options), query.get('$orderby'), type);
  const page = pageOf({
    items: found,
    url: call.url,
    maxSize: options.maxSize ?? 999,
    ...(options.defaultSize !== undefined && { defaultSize: options.defaultSize }),
    refusesLargerTop: options.refusesLargerTop ?? false,
    ...emptiness(call, options),
    nowMs: call.nowMs,
  });
  const rows = page.value as readonly Resource[];
  return {
    '@odata.context': contextUrl(call, select ? `${options.context}(${select.join(',')})` : options.context),
    ...(isCounted(call, type) && { '@odata.count': found.length }),
    ...(page.nextLink && { '@odata.nextLink': page.nextLink }),
    value: rows.map((row) => (select ? pick(row, select, type.collections) : shape(row))),
  };
}

const DIRECTORY_TYPES = ['microsoft.graph.user', 'microsoft.graph.group', 'microsoft.graph.servicePrincipal'];

/** Directory objects are counted only for clients that accept eventual consistency. */
function isCounted(call: GraphCall, { type }: EntityType): boolean {
  const isAsked = call.url.searchParams.get('$count') === 'true';
  return isAsked && (!DIRECTORY_TYPES.includes(type) || isAdvancedQuery(call));
}

const LOG_TYPES = ['microsoft.graph.directoryAudit', 'microsoft.graph.signIn'];

function emptiness(call: GraphCall, { type }: CollectionOptions): { empty?: 'always' | 'before-each' } {
  if (call.wantsEmptyPage) return { empty: 'always' };
  return call.state.settings.emptyPages && LOG_TYPES.includes(type.type) ? { empty: 'before-each' } : {};
}

function filtered(call: GraphCall, items: readonly Resource[], options: CollectionOptions): readonly Resource[] {
  const source = call.url.searchParams.get('$filter');
  if (source === null) return items;
  const filter: Filter = parseFilter(source);
  checkFilter(filter, options.type, isAdvancedQuery(call));
  const { filterView = (resource: Resource) => resource } = options;
  return items.filter((item) => matchesFilter(filterView(item), filter));
}

/** Graph answers advanced directory queries only to clients that accept eventual consistency. */
export const isAdvancedQuery = (call: GraphCall): boolean =>
  call.headers.consistencylevel?.toLowerCase() === 'eventual' && call.url.searchParams.get('$count') === 'true';

function sorted(items: readonly Resource[], orderBy: string | null, type: EntityType): readonly Resource[] {
  if (orderBy === null) return items;
  const [property = '', direction = 'asc', ...rest] = orderBy.trim().split(/\s+/);
  const isSortable = type.sortable.includes(property) && ['asc', 'desc'].includes(direction.toLowerCase());
  if (!isSortable || rest.length > 0) throw badRequest(`Invalid orderby clause: '${orderBy}' is not supported.`);
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return items.toSorted((a, b) => sign * order(valueAt(a, [property]), valueAt(b, [property]), property));
}

function order(a: unknown, b: unknown, property: string): number {
  if (property.endsWith('DateTime')) return Date.parse(String(a)) - Date.parse(String(b));
  return String(a).localeCompare(String(b));
}
