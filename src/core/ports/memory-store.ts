import type { Language } from '../language.ts';

/** What the bot remembers of people and conversations between turns. */
export interface Preferences {
  readLanguage(personId: string): Promise<Language | null>;
  writeLanguage(personId: string, language: Language): Promise<void>;
}

export interface DialogRecord {
  /** JSON of the dialog state. */
  readonly state: string;
  /** Grows by one with every write. */
  readonly version: number;
}

export interface DialogStates {
  read(conversationId: string, personId: string): Promise<DialogRecord | null>;
  /** Throws AppError `conflict` when somebody wrote since `expectedVersion` was read (0: nothing was there). */
  write(conversationId: string, personId: string, state: string, expectedVersion: number): Promise<void>;
}
