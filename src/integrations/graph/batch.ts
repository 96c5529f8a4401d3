import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';
import { answerError } from './answer-error.ts';
import type { GraphClient } from './graph-client.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';

interface BatchRequest {
  readonly id: string;
  /** The address with placeholders, for errors. */
  readonly source: string;
  /** Relative and without version; see `graphPath`. */
  readonly url: string;
}

export type BatchItem =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly error: AppError };

interface BatchCall {
  readonly client: GraphClient;
  readonly patience: Patience;
  readonly requests: readonly BatchRequest[];
}

const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.coerce.string(),
      status: z.number().int(),
      headers: z.record(z.string(), z.unknown()).nullish(),
      body: z.unknown(),
    }),
  ),
});

type ItemAnswer = z.infer<typeof batchAnswer>['responses'][number];

/** A throttled item is asked for once more only when that costs no more than this. */
const maxRepeatWaitMs = 2000;

/** Asks up to twenty questions in one request; every question has its own outcome. Rejects when the batch itself fails. */
export async function sendBatch(call: BatchCall): Promise<ReadonlyMap<string, BatchItem>> {
  if (call.requests.length > 20) throw new Error(`A batch takes 20 requests, not ${call.requests.length}.`);
  const items = await sendOnce(call);
  const waitMs = repeatWaitMs(items, call.patience);
  if (waitMs === undefined) return items;
  await sleep(waitMs, undefined, { signal: call.patience.signal }).catch(() => {});
  if (call.patience.signal.aborted) return items;
  const requests = call.requests.filter(({ id }) => throttledError(items.get(id)) !== undefined);
  try {
    return new Map([...items, ...(await sendOnce({ ...call, requests }))]);
  } catch (error) {
    if (error instanceof AppError) return items;
    throw error;
  }
}

async function sendOnce({ client, patience, requests }: BatchCall): Promise<ReadonlyMap<string, BatchItem>> {
  const body = { requests: requests.map(({ id, url }) => ({ id, method: 'GET', url })) };
  const source = 'POST /$batch';
  const answer = await client.post({ path: '/$batch', source, patience, body, isRead: true });
  const { responses } = parseBody(batchAnswer, answer.body, source);
  const byId = new Map(responses.map((response) => [response.id, response]));
  return new Map(requests.map((request) => [request.id, itemOf(request, byId.get(request.id))]));
}

function itemOf({ source }: BatchRequest, response: ItemAnswer | undefined): BatchItem {
  if (response === undefined) {
    return { ok: false, error: new AppError('invalid-answer', `${source} was left out of the batch's answer`) };
  }
  const { status, body } = response;
  if (status >= 200 && status < 300) return { ok: true, body: body ?? null };
  const headers = new Map(Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const header = (name: string) => {
    const value = headers.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  return { ok: false, error: answerError({ source, status, body, header }) };
}

function throttledError(item: BatchItem | undefined): AppError | undefined {
  return item !== undefined && !item.ok && item.error.code === 'throttled' ? item.error : undefined;
}

/** How long to wait before asking the throttled items again; undefined when there are none, or it is not worth it. */
function repeatWaitMs(items: ReadonlyMap<string, BatchItem>, patience: Patience): number | undefined {
  const throttled = [...items.values()].map(throttledError).filter((error) => error !== undefined);
  if (throttled.length === 0) return undefined;
  const waitMs = Math.max(...throttled.map(({ retryAfterMs }) => retryAfterMs ?? Number.POSITIVE_INFINITY));
  return waitMs <= maxRepeatWaitMs && waitMs < patience.leftMs() ? waitMs : undefined;
}
