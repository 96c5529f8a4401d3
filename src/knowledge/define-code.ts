import type { Outcome } from '../core/outcome.ts';
import type { Strength } from './define-cause.ts';
import type { SourceId } from './sources.ts';

export interface CodeTexts {
  readonly title: string;
  /** One sentence for a technician. */
  readonly meaning: string;
}

export interface Pointer {
  /** An id of the shared vocabulary of causes; a cause that is not known yet counts for nothing. */
  readonly cause: string;
  readonly strength: Strength;
}

/** A code, or a text that serves as one, in a log, on a page or in the output of a command. */
export interface Code<Id extends string = string> {
  readonly id: Id;
  /** As Microsoft writes it; never translated. */
  readonly name: string;
  /** How the attempt ended that met it; null: it does not tell. */
  readonly outcome: Outcome | null;
  readonly points: readonly Pointer[];
  readonly sources: readonly SourceId[];
  readonly texts: CodeTexts;
}

type Points = { readonly [S in Strength]?: readonly string[] };

export interface CodeFacts {
  readonly outcome?: Outcome;
  readonly points?: Points;
  readonly sources: readonly SourceId[];
  readonly texts: readonly [title: string, meaning: string];
}

/** A code without its table's prefix: `defineCode('event-33004', 'ADPermissionsError', {...})`. */
export function defineCode<const Id extends string>(id: Id, name: string, facts: CodeFacts): Code<Id> {
  const [title, meaning] = facts.texts;
  return {
    id,
    name,
    outcome: facts.outcome ?? null,
    points: pointers(facts.points ?? {}),
    sources: facts.sources,
    texts: { title, meaning },
  };
}

/** The first mention of a cause counts, so that a general list may follow a particular one. */
function pointers(points: Points): readonly Pointer[] {
  const byCause = new Map<string, Pointer>();
  for (const [strength, causes] of Object.entries(points) as [Strength, readonly string[]][])
    for (const cause of causes) if (!byCause.has(cause)) byCause.set(cause, { cause, strength });
  return [...byCause.values()];
}
