import type { Context } from '@microsoft/microsoft-graph-client';
import { GraphCall } from './graph-call.ts';

/** The call that a request in the middleware chain belongs to. */
export function callOf(context: Context): GraphCall {
  const call = context.middlewareControl?.getMiddlewareOptions(GraphCall);
  if (!(call instanceof GraphCall)) throw new Error('A Graph request was sent without its GraphCall.');
  return call;
}
