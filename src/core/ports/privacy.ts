import type { Retention } from '../retention.ts';

/** Rows that were taken away, by table. */
export type CountsByTable = Readonly<Record<string, number>>;

/** What is kept about people, and how it goes. */
export interface Privacy {
  /** Takes away what has outlived its period, a few rows at a time. */
  purgeAll(retention: Retention): Promise<CountsByTable>;
  /** Every row about one person, by table; written into the journal. */
  exportPerson(personId: string): Promise<Readonly<Record<string, readonly object[]>>>;
  /**
   * Takes away every row about one person, and the mapping to the key under which the journal knows them. It may be
   * called again. The journal says that somebody was forgotten, and still verifies.
   */
  forgetPerson(personId: string): Promise<CountsByTable>;
}

/** Who wanted to be forgotten, so that older rows of an outside log are not taken in again. */
export interface ForgottenPeople {
  isForgotten(personId: string, atMs: number): Promise<boolean>;
}
