import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/core/app-error.ts';
import { openStore, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from '../support/journal-entry.ts';
import { refusalOf } from '../support/refusal-of.ts';
import type { TestEngine } from '../support/store-engines.ts';

export function openingFacts(engine: TestEngine): void {
  async function madePlace(): Promise<StorePlace> {
    const place = await engine.newPlace();
    await (await openStore(place)).close();
    return place;
  }

  describe('opening the store', () => {
    it('keeps what was written for the next time', async () => {
      const place = await engine.newPlace();
      const first = await openStore(place);
      await first.journal.append(journalEntry());
      await first.close();

      const second = await openStore(place);
      const entries = await second.journal.list();
      await second.close();

      expect(entries).toEqual([journalEntry()]);
    });

    it('changes nothing in a database that is up to date', async () => {
      const place = await madePlace();
      const before = await engine.readTables(place);

      await (await openStore(place)).close();

      expect(await engine.readTables(place)).toEqual(before);
    });

    it('refuses the database of another program and leaves it as it was', async () => {
      const place = await engine.newPlace();
      await engine.execute(place, 'CREATE TABLE journal (page TEXT)');
      const before = await engine.readTables(place);

      const error = await refusalOf(place);

      expect(error.code).toBe('invalid-input');
      expect(error.message).toContain('it is the database of another program');
      expect(await engine.readTables(place)).toEqual(before);
    });

    it('refuses the database of another program that keeps its changes in the same way', async () => {
      const place = await engine.newPlace();
      await engine.execute(
        place,
        `CREATE TABLE kysely_migration (name varchar(255) PRIMARY KEY, timestamp varchar(255) NOT NULL);
         INSERT INTO kysely_migration VALUES ('2024-shop', '2024-01-01T00:00:00Z'); CREATE TABLE carts (id TEXT);`,
      );
      const before = await engine.readTables(place);

      const error = await refusalOf(place);

      expect(error.message).toContain('it is the database of another program');
      expect(await engine.readTables(place)).toEqual(before);
    });

    it('refuses a database that a newer version has changed and leaves it as it was', async () => {
      const place = await madePlace();
      await engine.execute(
        place,
        "INSERT INTO kysely_migration (name, timestamp) VALUES ('999-later', '2027-01-01T00:00:00Z')",
      );
      const before = await engine.readTables(place);

      const error = await refusalOf(place);

      expect(error.code).toBe('conflict');
      expect(error.message).toMatch(/was made by a newer version \(its last change is 999-later\)/);
      expect(await engine.readTables(place)).toEqual(before);
    });
  });

  describe('a migration that fails half way', () => {
    it('leaves nothing behind, so that the next start can make it good', async () => {
      const place = await madePlace();
      // The first table of the first change can be made anew, the second cannot.
      await engine.execute(place, 'DELETE FROM kysely_migration; DROP TABLE journal;');
      const before = await engine.readTables(place);

      const error = await refusalOf(place);

      expect(error).toBeInstanceOf(AppError);
      expect(error.code).toBe('conflict');
      expect(await engine.readTables(place)).toEqual(before);
    });
  });
}
