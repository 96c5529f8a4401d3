export interface Clock {
  /** The present, as an ISO time in UTC. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
