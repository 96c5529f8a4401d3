import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineBench } from '../figure.ts';
import { loadMirror } from '../support/mirror-load.ts';

export const mirrorSqlite = defineBench({
  name: 'mirror-sqlite',
  what: 'A million rows of the audit log into a file, 999 at a time, each batch on disk before the next; then the month of single people.',
  figures: [
    { name: 'mirror-ingest-sqlite', unit: 'rows/s', target: 20_000, better: 'higher' },
    { name: 'mirror-ingest-sqlite-ratio', unit: 'times', target: 1.5, better: 'lower' },
    { name: 'mirror-ingest-sqlite-growth', unit: 'MB', target: 50, better: 'lower' },
    { name: 'person-lookup-sqlite', unit: 'ms', target: 5, better: 'lower' },
  ],
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-mirror-'));
    try {
      const load = await loadMirror({ path: join(folder, 'desk.sqlite') });
      return {
        'mirror-ingest-sqlite': { value: load.rowsPerSecond, baseline: null },
        'mirror-ingest-sqlite-ratio': { value: load.costRatio, baseline: null },
        'mirror-ingest-sqlite-growth': { value: load.grownMegabytes, baseline: null },
        'person-lookup-sqlite': { value: load.lookupP95Ms, baseline: null },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
