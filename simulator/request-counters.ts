export interface Counters {
  /** Graph requests, where a batch counts its inner requests and not itself. */
  readonly graphRequests: number;
  /** HTTP calls to Graph, where a batch is one. */
  readonly httpCalls: number;
  readonly batchCalls: number;
  /** Graph requests that draw on the shared reporting limit. */
  readonly reportingRequests: number;
  readonly tokenRequests: number;
  /** Answers with status 429, inside batches too. */
  readonly throttled: number;
  readonly maxConcurrent: number;
  /** Graph requests by method and path template, `GET /users/{id}`. */
  readonly byPath: Readonly<Record<string, number>>;
  /** Graph answers by status. */
  readonly byStatus: Readonly<Record<string, number>>;
}

const zero = () => ({
  graphRequests: 0,
  httpCalls: 0,
  batchCalls: 0,
  reportingRequests: 0,
  tokenRequests: 0,
  throttled: 0,
  maxConcurrent: 0,
});

/** Counts what the simulator was asked and what it answered. */
export class RequestCounters {
  private numbers = zero();
  private readonly byPath = new Map<string, number>();
  private readonly byStatus = new Map<string, number>();
  private running = 0;

  read(): Counters {
    return { ...this.numbers, byPath: Object.fromEntries(this.byPath), byStatus: Object.fromEntries(this.byStatus) };
  }

  reset(): void {
    this.numbers = zero();
    this.byPath.clear();
    this.byStatus.clear();
  }

  httpStarted(): void {
    this.running += 1;
    this.numbers.httpCalls += 1;
    this.numbers.maxConcurrent = Math.max(this.numbers.maxConcurrent, this.running);
  }

  httpEnded(): void {
    this.running -= 1;
  }

  tokenAsked(): void {
    this.numbers.tokenRequests += 1;
  }

  batchAsked(): void {
    this.numbers.batchCalls += 1;
  }

  graphAsked(path: string, isReporting: boolean): void {
    this.numbers.graphRequests += 1;
    if (isReporting) this.numbers.reportingRequests += 1;
    this.byPath.set(path, (this.byPath.get(path) ?? 0) + 1);
  }

  graphAnswered(status: number): void {
    if (status === 429) this.numbers.throttled += 1;
    this.byStatus.set(String(status), (this.byStatus.get(String(status)) ?? 0) + 1);
  }
}
