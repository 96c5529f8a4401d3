import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The number of the file system that a path lies on; `statfs` of the system, or a stand-in. */
export type FileSystemProbe = (path: string) => number;

// https://man7.org/linux/man-pages/man2/statfs.2.html and linux/magic.h. FUSE is sshfs, blobfuse, s3fs and the like.
const networkTypes: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
]);

const probeSystem: FileSystemProbe = (path) => (process.platform === 'linux' ? statfsSync(path).type : 0);

/** The network file system that a path lies on, or will; null: none that is known. Only Linux tells. */
export function networkFileSystemOf(path: string, probe: FileSystemProbe = probeSystem): string | null {
  const full = resolve(path);
  if (/^(?:\\\\|\/\/)/.test(full)) return 'a share of Windows';
  // Some systems hand the number out with its sign.
  return networkTypes.get(probe(nearestExisting(full)) >>> 0) ?? null;
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}
