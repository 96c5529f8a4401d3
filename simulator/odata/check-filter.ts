import { badRequest } from '../graph-error.ts';
import type { Comparison, Filter, Literal, TextFunction } from './filter-syntax.ts';

export type FilterOperation = Comparison | TextFunction | 'in';

export interface FilterRules {
  /** The entity type as Graph names it in messages. */
  readonly type: string;
  readonly properties: readonly string[];
  /** Filterable paths, `targetResources/any/id` for the inside of a lambda. */
  readonly filterable: Readonly<Record<string, readonly FilterOperation[]>>;
  /** Operations served only with ConsistencyLevel: eventual and $count=true. */
  readonly advanced?: readonly FilterOperation[];
}

/** Refuses what the resource does not let a client filter on. */
export function checkFilter(filter: Filter, rules: FilterRules, isAdvanced: boolean): void {
  for (const { path, operation, value } of leaves(filter, '', '')) {
    const allowed = rules.filterable[path];
    const property = path.split('/')[0] ?? '';
    if (!allowed) throw refusal(rules, path, property);
    if (!allowed.includes(operation)) {
      throw badRequest(`Invalid filter clause: operator '${operation}' is not supported on property '${path}'.`);
    }
    if (rules.advanced?.includes(operation) && !isAdvanced) throw unsupportedQuery();
    if (value) checkType(path, operation, value);
  }
}

function refusal(rules: FilterRules, path: string, property: string) {
  return rules.properties.includes(property)
    ? badRequest(`Invalid filter clause: filtering on property '${path}' is not supported.`)
    : badRequest(`Could not find a property named '${property}' on type '${rules.type}'.`);
}

const unsupportedQuery = () =>
  badRequest(
    'Unsupported Query. This query needs the header ConsistencyLevel: eventual and $count=true.',
    'Request_UnsupportedQuery',
  );

interface Leaf {
  readonly path: string;
  readonly operation: FilterOperation;
  readonly value?: Literal;
}

function* leaves(filter: Filter, variable: string, prefix: string): Generator<Leaf> {
  switch (filter.kind) {
    case 'and':
    case 'or':
      yield* leaves(filter.left, variable, prefix);
      yield* leaves(filter.right, variable, prefix);
      return;
    case 'not':
      yield* leaves(filter.inner, variable, prefix);
      return;
    case 'any':
      yield* leaves(filter.inner, filter.variable, `${filter.path.join('/')}/any`);
      return;
    case 'compare':
      yield { path: leafPath(filter.path, variable, prefix), operation: filter.op, value: filter.value };
      return;
    case 'text':
      yield { path: leafPath(filter.path, variable, prefix), operation: filter.fn };
      return;
    case 'in':
      yield { path: leafPath(filter.path, variable, prefix), operation: 'in' };
  }
}

const leafPath = (path: readonly string[], variable: string, prefix: string): string =>
  variable !== '' && path[0] === variable ? [prefix, ...path.slice(1)].join('/') : path.join('/');

const OPERATOR_NAMES: Readonly<Record<string, string>> = {
  eq: 'Equal',
  ne: 'NotEqual',
  ge: 'GreaterThanOrEqual',
  gt: 'GreaterThan',
  le: 'LessThanOrEqual',
  lt: 'LessThan',
};

function checkType(path: string, operation: FilterOperation, value: Literal): void {
  const isTime = path.endsWith('DateTime');
  const isBoolean = /^(is[A-Z]|accountEnabled)/.test(path);
  const wanted = isTime ? 'time' : isBoolean ? 'boolean' : undefined;
  if (!wanted || value.kind === wanted || value.kind === 'null') return;
  const left = isTime ? 'Edm.DateTimeOffset' : 'Edm.Boolean';
  throw badRequest(
    `Invalid filter clause: A binary operator with incompatible types was detected. Found operand types '${left}' and ` +
      `'Edm.String' for operator kind '${OPERATOR_NAMES[operation] ?? operation}'.`,
  );
}
