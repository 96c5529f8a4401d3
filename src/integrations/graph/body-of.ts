import type { BatchItem } from './batch.ts';

/** The body of one batch item; throws the item's error. */
export function bodyOf(items: ReadonlyMap<string, BatchItem>, id: string): unknown {
  const item = items.get(id);
  if (item === undefined) throw new Error(`The batch was not asked for ${id}.`);
  if (!item.ok) throw item.error;
  return item.body;
}
