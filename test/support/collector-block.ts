import { createHash } from 'node:crypto';

export type BlockFacts = Readonly<Record<string, string | number>>;

/** What the script prints for these facts, line for line; made here because no test can run Windows PowerShell. */
export function collectorBlock(
  facts: BlockFacts,
  change: { readonly format?: number; readonly at?: string } = {},
): string {
  const { format = 1, at = '20261120T090000Z' } = change;
  const lines = Object.entries({ format, at, ...facts }).map(([name, value]) => `${name}=${value};`);
  const sum = createHash('sha256').update(lines.join('')).digest('hex');
  return ['WBD-COLLECT-BEGIN', ...lines, 'WBD-COLLECT-END', `sum=${sum.slice(0, 32)}`, `${sum.slice(32)};`].join('\n');
}
