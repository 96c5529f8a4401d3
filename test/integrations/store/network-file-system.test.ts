import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkFileSystemOf } from '../../../src/integrations/store/network-file-system.ts';
import { probeDatabase } from '../../../src/integrations/store/probe-database.ts';
import { openSqliteDatabase } from '../../../src/integrations/store/sqlite-database.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();

describe('a network file system', () => {
  it.each([
    ['NFS', 0x6969],
    ['SMB', 0x517b],
    ['CIFS', 0xff534d42],
    ['CIFS', 0xff534d42 | 0],
    ['SMB', 0xfe534d42],
    ['FUSE', 0x65735546],
    ['9P', 0x01021997],
  ])('is recognised: %s by %d', (name, type) => {
    expect(networkFileSystemOf(folder, () => type)).toBe(name);
  });

  it.each([
    ['ext4', 0xef53],
    ['XFS', 0x58465342],
    ['Btrfs', 0x9123683e],
    ['tmpfs', 0x01021994],
    ['overlay', 0x794c7630],
    ['ZFS', 0x2fc12fc1],
  ])('is not seen in %s', (_, type) => {
    expect(networkFileSystemOf(folder, () => type)).toBeNull();
  });

  it('is not where the tests run, and a path that is yet to be made counts as the folder above it', () => {
    const asked: string[] = [];
    const probe = (path: string) => {
      asked.push(path);
      return 0xef53;
    };

    networkFileSystemOf(join(folder, 'not', 'yet', 'desk.sqlite'), probe);

    expect([asked, networkFileSystemOf(folder)]).toEqual([[folder], null]);
  });

  it.each([
    ['fuse.sshfs', 'fuse.sshfs'],
    ['virtiofs', 'virtiofs'],
    ['fuse.grpcfuse', 'fuse.grpcfuse'],
    ['fuse', 'fuse'],
    ['fuseblk', null],
  ])('behind FUSE is told by its own name: %s', (type, expected) => {
    const point = folder.replaceAll(' ', '\\040');
    const mounts = [
      '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
      `40 22 0:50 / ${point} rw,nosuid shared:7 master:2 - ${type} somewhere rw`,
      `41 22 0:51 / ${point}-other rw - fuse.s3fs bucket rw`,
      '',
    ].join('\n');

    expect(
      networkFileSystemOf(
        join(folder, 'data'),
        () => 0x65735546,
        () => mounts,
      ),
    ).toBe(expected);
  });

  it('is refused before anything is made there', () => {
    const path = join(folder, 'share', 'desk.sqlite');

    expect(() => openSqliteDatabase(path, () => 0x6969)).toThrow(
      `the database ${path} cannot be opened: it is on a network file system (NFS), which damages it; point DATA_DIR to a local disk or a Docker volume, or use DATABASE_URL`,
    );

    expect(existsSync(join(folder, 'share'))).toBe(false);
  });

  it('is a problem that is found without opening the database', () => {
    const { problem } = probeDatabase(join(folder, 'share', 'desk.sqlite'), () => 0x6969);

    expect(problem).toBe('it is on a network file system (NFS)');
  });
});
