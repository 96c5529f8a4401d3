/** Drops what was put in first when the map already holds as many as it may, so that one more fits. */
export function makeRoom(map: Map<string, unknown>, most: number): void {
  const oldest = map.keys().next();
  if (map.size >= most && oldest.done === false) map.delete(oldest.value);
}
