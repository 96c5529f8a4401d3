import { AdminInputError } from '../admin/admin-input-error.ts';
import type { TenantFile } from '../tenant-file.ts';
import { buildContoso } from './build-contoso.ts';
import { type Situation, situations } from './situations.ts';

/** Contoso as it is on an ordinary day, or in one of the named situations. */
export function buildDemo(situation?: string): TenantFile {
  const contoso = buildContoso();
  if (situation === undefined) return contoso;
  const change = Object.hasOwn(situations, situation)
    ? (situations as Record<string, Situation>)[situation]
    : undefined;
  if (change) return change(contoso);
  throw new AdminInputError(`unknown situation "${situation}"; known are ${Object.keys(situations).join(', ')}`);
}
