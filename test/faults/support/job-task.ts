import type { StorePlace } from '../../../src/integrations/store/open-store.ts';

export const crashPoints = [
  'after claim',
  'before the effect',
  'after the effect',
  'before commit',
  'after commit',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

export interface JobTask {
  readonly place: StorePlace;
  readonly name: string;
  readonly slots: number;
  readonly claimMs: number;
  /** The shortest and the longest time that a job takes. */
  readonly workMs: readonly [number, number];
  /** The process dies when it comes to this point for the so-many-th time. */
  readonly crash?: { readonly point: CrashPoint; readonly time: number };
}
