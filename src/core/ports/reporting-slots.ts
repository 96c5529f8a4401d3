/** The right to start a request on the reporting limit, shared by all replicas of one tenant. */
export interface ReportingSlots {
  /** 0: the slot is the caller's; otherwise the milliseconds after which to ask again. */
  take(priority: 'person' | 'background'): Promise<number>;
  /** The service refused all the same: no replica starts before this has passed. */
  closeFor(ms: number): Promise<void>;
}
