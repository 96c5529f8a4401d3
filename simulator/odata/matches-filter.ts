import { valueAt } from '../resource.ts';
import type { Comparison, Filter, Literal, TextFunction } from './filter-syntax.ts';

/** Whether one resource passes the filter. Text compares without case, as the directory does. */
export function matchesFilter(resource: unknown, filter: Filter): boolean {
  return evaluate(filter, (path) => valueAt(resource, path));
}

type Read = (path: readonly string[]) => unknown;

function evaluate(filter: Filter, read: Read): boolean {
  switch (filter.kind) {
    case 'and':
      return evaluate(filter.left, read) && evaluate(filter.right, read);
    case 'or':
      return evaluate(filter.left, read) || evaluate(filter.right, read);
    case 'not':
      return !evaluate(filter.inner, read);
    case 'any':
      return evaluateAny(filter, read);
    case 'compare':
      return compare(read(filter.path), filter.op, filter.value);
    case 'in':
      return filter.values.some((value) => compare(read(filter.path), 'eq', value));
    case 'text':
      return textMatches(read(filter.path), filter.fn, filter.value);
  }
}

function evaluateAny(filter: Extract<Filter, { kind: 'any' }>, read: Read): boolean {
  const items = read(filter.path);
  if (!Array.isArray(items)) return false;
  return items.some((item: unknown) =>
    evaluate(filter.inner, (path) => (path[0] === filter.variable ? valueAt(item, path.slice(1)) : read(path))),
  );
}

function compare(actual: unknown, op: Comparison, wanted: Literal): boolean {
  const left = comparable(actual, wanted);
  const right = comparable(wanted.value, wanted);
  if (op === 'eq') return left === right;
  if (op === 'ne') return left !== right;
  if (left === null || right === null) return false;
  if (op === 'ge') return left >= right;
  if (op === 'gt') return left > right;
  if (op === 'le') return left <= right;
  return left < right;
}

function comparable(value: unknown, wanted: Literal): string | number | boolean | null {
  if (wanted.kind === 'time' && typeof value === 'string') return Date.parse(value);
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function textMatches(actual: unknown, fn: TextFunction, wanted: Literal): boolean {
  if (typeof actual !== 'string' || wanted.kind !== 'text') return false;
  const text = actual.toLowerCase();
  const part = wanted.value.toLowerCase();
  if (fn === 'startswith') return text.startsWith(part);
  return fn === 'endswith' ? text.endsWith(part) : text.includes(part);
}
