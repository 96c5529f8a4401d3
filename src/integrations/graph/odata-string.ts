/** A string literal of an OData filter: in single quotes, with quotes inside doubled. */
export function odataString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
