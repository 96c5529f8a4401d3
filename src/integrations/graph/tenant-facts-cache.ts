import { AppError } from '../../core/app-error.ts';
import { type Fact, missing } from '../../core/fact.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';
import { sendBatch } from './batch.ts';
import { bodyOf } from './body-of.ts';
import type { GraphContext } from './graph-context.ts';
import type { Patience } from './patience.ts';
import { readFact } from './read-fact.ts';
import { createSharedRead } from './shared-read.ts';
import { tenantFactReadings } from './tenant-fact-readings.ts';

interface TenantFactsCacheOptions extends GraphContext {
  readonly freshMs?: number;
  /** A known fact serves for this long while newer ones cannot be had. */
  readonly staleMs?: number;
  /** When a missing fact is asked for again. */
  readonly retryMs?: number;
  readonly refreshTimeoutMs?: number;
  /** Monotonic; replaced in tests. */
  readonly nowMs?: () => number;
}

type Key = keyof TenantFacts;

interface Held {
  readonly fact: Fact<unknown>;
  readonly readAtMs: number;
  readonly dueAtMs: number;
}

const keys = Object.keys(tenantFactReadings) as readonly Key[];

/** Slow facts about the tenant: asked for in one batch, kept, refreshed behind the askers' back; each for itself. */
export function createTenantFactsCache(options: TenantFactsCacheOptions) {
  const { freshMs = 10 * 60_000, staleMs = 60 * 60_000, retryMs = 60_000, refreshTimeoutMs = 15_000 } = options;
  const nowMs = options.nowMs ?? (() => performance.now());
  const held = new Map<Key, Held>();
  const refresh = createSharedRead({ read: refreshDue, freshMs: () => 0 });

  async function refreshDue(patience: Patience): Promise<void> {
    const due = keys.filter(isDue);
    if (due.length === 0) return;
    const requests = due.map((key) => ({
      id: key,
      source: tenantFactReadings[key].source,
      url: tenantFactReadings[key].url,
    }));
    const batch = sendBatch({ client: options.client, patience, requests });
    await Promise.all(
      due.map(async (key) => {
        const { source, path, reduce } = tenantFactReadings[key];
        const { clock, logger } = options;
        const read = async (): Promise<unknown> => reduce(bodyOf(await batch, key));
        keep(key, await readFact<unknown>({ source, path, clock, logger, read }));
      }),
    );
  }

  function keep(key: Key, fact: Fact<unknown>): void {
    const before = held.get(key);
    const now = nowMs();
    const isWorse = !fact.known && before?.fact.known === true && now - before.readAtMs < staleMs;
    if (isWorse) held.set(key, { ...before, dueAtMs: now + retryMs });
    else held.set(key, { fact, readAtMs: now, dueAtMs: now + (fact.known ? freshMs : retryMs) });
  }

  function isDue(key: Key): boolean {
    return nowMs() >= (held.get(key)?.dueAtMs ?? Number.NEGATIVE_INFINITY);
  }

  /** True: nothing usable is held, so the asker has to wait for the answer. */
  function isWanting(key: Key): boolean {
    const entry = held.get(key);
    if (entry === undefined) return true;
    return isDue(key) && (!entry.fact.known || nowMs() - entry.readAtMs >= staleMs);
  }

  function current(): TenantFacts {
    const factOf = (key: Key) => held.get(key)?.fact ?? missing('timed-out', tenantFactReadings[key].source);
    // Every value was reduced by the reading of the same key.
    return Object.fromEntries(keys.map((key) => [key, factOf(key)])) as unknown as TenantFacts;
  }

  function refreshInBackground(): void {
    const signal = AbortSignal.timeout(refreshTimeoutMs);
    const work = refresh.get({ signal, leftMs: () => refreshTimeoutMs }, 'tenant-facts');
    work.catch((error: unknown) => {
      if (!isExpected(error)) options.logger.error('tenant facts refresh failed', { name: nameOf(error) });
    });
  }

  return {
    async read(patience: Patience): Promise<TenantFacts> {
      if (keys.some(isWanting)) {
        await refresh.get(patience, 'tenant-facts').catch((error: unknown) => {
          if (!isExpected(error) && !patience.signal.aborted) throw error;
        });
      } else if (keys.some(isDue)) {
        refreshInBackground();
      }
      return current();
    },
  };
}

function isExpected(error: unknown): boolean {
  return error instanceof AppError || (error instanceof Error && /^(Abort|Timeout)Error$/.test(error.name));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
