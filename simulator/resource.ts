/** Any JSON object as Graph shows it. */
export type Resource = Record<string, unknown>;

export const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `initiatedBy/user/id` out of a resource; undefined when any part is missing. */
export function valueAt(resource: unknown, path: readonly string[]): unknown {
  let current = resource;
  for (const step of path) {
    if (!isResource(current)) return undefined;
    current = current[step];
  }
  return current;
}
