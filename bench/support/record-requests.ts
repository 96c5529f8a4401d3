import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Span } from '../longest-chain.ts';

interface RequestMessage {
  readonly request: object;
}

/** Notes when each HTTP request of this process is sent and answered, until stopped. */
export function recordRequests(): { stop(): readonly Span[] } {
  const startedAt = new Map<object, number>();
  const spans: Span[] = [];
  const onStart = (message: unknown) => {
    startedAt.set((message as RequestMessage).request, performance.now());
  };
  const onEnd = (message: unknown) => {
    const startMs = startedAt.get((message as RequestMessage).request);
    if (startMs !== undefined) spans.push({ startMs, endMs: performance.now() });
  };
  subscribe('undici:request:create', onStart);
  subscribe('undici:request:trailers', onEnd);
  return {
    stop() {
      unsubscribe('undici:request:create', onStart);
      unsubscribe('undici:request:trailers', onEnd);
      return spans;
    },
  };
}
