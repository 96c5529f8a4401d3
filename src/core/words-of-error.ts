/** What was thrown, as words; anything can be thrown. */
export function wordsOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
