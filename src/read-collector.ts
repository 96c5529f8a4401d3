import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type CollectorScript, collectorPlaces } from './core/collector-script.ts';

export interface ReadCollector {
  readonly script: CollectorScript;
  /** The file as it is, for those who fetch it. */
  readonly bytes: Buffer;
}

/** The script as it lies beside the product, with the hash of exactly these bytes. */
export function readCollector(publicUrl?: string | null): ReadCollector {
  const bytes = readFileSync(new URL(`../${collectorPlaces.path}`, import.meta.url));
  const sha256 = createHash('sha256').update(bytes).digest('hex').toUpperCase();
  return { script: { sha256, served: servedAt(publicUrl) }, bytes };
}

function servedAt(publicUrl: string | null | undefined): CollectorScript['served'] {
  if (publicUrl === null) return null;
  return { url: publicUrl === undefined ? null : `${publicUrl}${collectorPlaces.route}` };
}
