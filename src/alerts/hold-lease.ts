import type { Lease, Leases } from '../core/ports/leases.ts';
import type { Pacer } from '../core/ports/pacer.ts';

export interface HeldLease {
  readonly lease: Lease;
  /** Aborted when the lease was lost, could not be prolonged in time, or is not wanted any more. */
  readonly signal: AbortSignal;
  /** Gives the lease back, so that the next holder need not wait for it to run out. */
  release(): Promise<void>;
}

interface Holding {
  readonly leases: Leases;
  readonly lease: Lease;
  readonly forMs: number;
  readonly pacer: Pacer;
  readonly signal: AbortSignal;
}

/** Prolongs a lease four times within its life, during work and during waits. */
export function holdLease({ leases, lease, forMs, pacer, signal }: Holding): HeldLease {
  const lost = new AbortController();
  const held = AbortSignal.any([signal, lost.signal]);
  const beating = beat();

  async function beat(): Promise<void> {
    let heldSinceMs = pacer.nowMs();
    for (;;) {
      await pacer.sleep(forMs / 4, held);
      if (held.aborted) return;
      const askedAtMs = pacer.nowMs();
      // A database that is away for a moment takes the lease from nobody.
      const isHeld = await leases.extend(lease, forMs).catch(() => null);
      if (isHeld === true) heldSinceMs = askedAtMs;
      if (isHeld === false || pacer.nowMs() - heldSinceMs > forMs) return lost.abort();
    }
  }

  return {
    lease,
    signal: held,
    release: async () => {
      lost.abort();
      await beating;
      await leases.release(lease).catch(() => {});
    },
  };
}
