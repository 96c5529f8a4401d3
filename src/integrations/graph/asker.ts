import type { Patience } from './patience.ts';

/** Who asks, and how long they wait. */
export interface Asker {
  readonly patience: Patience;
  readonly requester: string;
}
