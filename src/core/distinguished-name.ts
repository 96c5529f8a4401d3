/** The parts of a distinguished name, leaf first; an escaped comma does not split. */
export function splitDistinguishedName(distinguishedName: string): readonly string[] {
  return distinguishedName.split(/(?<!\\),/).map((part) => part.trim());
}

/** The path of the container an account lives in: everything above the leaf, lower case. */
export function containerOf(distinguishedName: string): string {
  return splitDistinguishedName(distinguishedName).slice(1).join(',').toLowerCase();
}
