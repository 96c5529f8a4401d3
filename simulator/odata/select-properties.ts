import { badRequest } from '../graph-error.ts';
import type { Resource } from '../resource.ts';

/** The names in `$select`, checked against the type; undefined when the query has none. */
export function selectedProperties(
  select: string | null,
  type: string,
  properties: readonly string[],
): string[] | undefined {
  if (select === null || select.trim() === '') return undefined;
  const names = select.split(',').map((name) => name.trim());
  if (names.includes('*')) return undefined;
  return names.map((name) => knownName(name, type, properties));
}

function knownName(name: string, type: string, properties: readonly string[]): string {
  const known = properties.find((property) => property.toLowerCase() === name.toLowerCase());
  if (known) return known;
  throw badRequest(`Could not find a property named '${name}' on type '${type}'.`);
}

/** Keeps only the named properties; one the resource lacks is null, or empty when it is a collection. */
export function pick(resource: Resource, names: readonly string[], collections: readonly string[] = []): Resource {
  const picked: Resource = {};
  for (const name of names) picked[name] = resource[name] ?? (collections.includes(name) ? [] : null);
  return picked;
}
