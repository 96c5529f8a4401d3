import { pick, selectedProperties } from '../odata/select-properties.ts';
import type { Resource } from '../resource.ts';
import type { EntityType } from './entity-types.ts';
import { contextUrl, type GraphCall } from './graph-call.ts';

export interface EntityOptions {
  readonly context: string;
  readonly type: EntityType;
  /** What the resource looks like without `$select`. */
  readonly shape?: (resource: Resource) => Resource;
  /** Singletons have no `/$entity` at the end of their context. */
  readonly isSingleton?: boolean;
}

/** One resource, with `$select` applied. */
export function answerEntity(call: GraphCall, resource: Resource, options: EntityOptions): Resource {
  const { context, type, shape = (whole) => whole, isSingleton = false } = options;
  const select = selectedProperties(call.url.searchParams.get('$select'), type.type, type.properties);
  const named = select ? `${context}(${select.join(',')})` : context;
  return {
    '@odata.context': contextUrl(call, isSingleton ? named : `${named}/$entity`),
    ...(select ? pick(resource, select, type.collections) : shape(resource)),
  };
}
