import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneBackups } from '../../../src/integrations/store/prune-backups.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const root = temporaryFolder();

function folderWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(root, 'prune-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

const ofDay = (day: string) => `writeback-desk-202611${day}T030000Z.sqlite`;

describe('backups that have expired', () => {
  it('go, and nothing else in the folder', () => {
    const others = [
      'desk.sqlite',
      'writeback-desk-20261101T030000Z.sqlite.gpg',
      'my-writeback-desk-20261101T030000Z.sqlite',
      'writeback-desk-2026.sqlite',
      'writeback-desk-20261101T030000Z.sqlite-wal',
    ];
    const days = ['01', '02', '10', '18', '19', '20'].map(ofDay);
    const folder = folderWith([...others, ...days, `${ofDay('20')}.part`, `${ofDay('18')}.part`]);

    const removed = pruneBackups(folder, { keepDays: 14, now: '2026-11-20T03:00:00.000Z' });

    expect(removed.toSorted()).toEqual([ofDay('01'), ofDay('02')]);
    expect(readdirSync(folder).toSorted()).toEqual([...others, ...days.slice(2), `${ofDay('20')}.part`].toSorted());
  });

  it('stay when they are the youngest three, so that a clock that is wrong costs no more', () => {
    const days = ['16', '17', '18', '19'].map(ofDay);
    const folder = folderWith(days);

    const removed = pruneBackups(folder, { keepDays: 14, now: '2036-11-20T03:00:00.000Z' });

    expect([removed, readdirSync(folder)]).toEqual([[ofDay('16')], days.slice(1)]);
  });
});
