import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeJournalKey } from '../../test/integrations/store/support/journal-key.ts';
import { startPostgresServer } from '../../test/support/postgres-server.ts';
import { defineBench } from '../figure.ts';
import { loadMirror } from '../support/mirror-load.ts';

export const mirrorPostgres = defineBench({
  name: 'mirror-postgres',
  what: 'The same million rows into a PostgreSQL on this machine that writes every commit to disk; then the month of single people.',
  figures: [
    { name: 'mirror-ingest-postgres', unit: 'rows/s', target: 5_000, better: 'higher' },
    { name: 'mirror-ingest-postgres-ratio', unit: 'times', target: 1.5, better: 'lower' },
    { name: 'mirror-ingest-postgres-growth', unit: 'MB', target: 50, better: 'lower' },
    { name: 'person-lookup-postgres', unit: 'ms', target: 5, better: 'lower' },
  ],
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const server = await startPostgresServer({ settings: { fsync: 'on' } });
    try {
      const url = await server.newDatabase();
      const load = await loadMirror({ url, journalKeyFile: writeJournalKey(folder) }, async () => {
        // What the server does by itself within minutes.
        await server.execute(url, 'VACUUM ANALYZE');
        await server.execute(url, 'CHECKPOINT');
      });
      return {
        'mirror-ingest-postgres': { value: load.rowsPerSecond, baseline: null },
        'mirror-ingest-postgres-ratio': { value: load.costRatio, baseline: null },
        'mirror-ingest-postgres-growth': { value: load.grownMegabytes, baseline: null },
        'person-lookup-postgres': { value: load.lookupP95Ms, baseline: null },
      };
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
