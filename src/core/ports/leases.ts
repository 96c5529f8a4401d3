/** The right to do something that only one replica may do at a time. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Grows with every taking; a write that carries an older one is refused. */
  readonly epoch: number;
}

/**
 * Rights that run out by themselves, so that a dead replica blocks nobody for longer than it asked for. Time is the
 * database's, the same for all replicas. A clock that jumped cannot lock anybody out: a lease that ends later than any
 * lease may last counts as run out.
 */
export interface Leases {
  /** Null: another holder has it. Taken anew by the same holder it gets a new epoch. */
  take(name: string, forMs: number): Promise<Lease | null>;
  /** False: somebody else has taken it; what it protected must stop. */
  extend(lease: Lease, forMs: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
}
