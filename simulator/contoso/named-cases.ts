import { everybody } from './person.ts';

export interface NamedCase {
  readonly upn: string;
  readonly displayName: string;
  readonly objectId: string;
  readonly cause: string | null;
}

/** Who stands for which cause in the demo tenant; null is the person with nothing wrong. */
export const namedCases: readonly NamedCase[] = everybody.flatMap(({ id, name, upn, cause }) =>
  cause === undefined ? [] : [{ upn, displayName: name, objectId: id, cause }],
);
