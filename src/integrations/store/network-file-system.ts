import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** The number of the file system that a path lies on; `statfs` of the system, or a stand-in. */
export type FileSystemProbe = (path: string) => number;

// https://man7.org/linux/man-pages/man2/statfs.2.html and linux/magic.h.
const networkTypes: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
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

/**
 * FUSE is sshfs, blobfuse and s3fs, but also NTFS on a disk of this machine (`fuseblk`). The folders of a computer that
 * desktop Docker shows to its containers (`virtiofs`, `fuse.grpcfuse`) look local and are not: the memory that a
 * write-ahead log needs is not the same on both sides (https://github.com/docker/docker-agent/pull/3552).
 */
const fuse = 0x65735546;
const localFuse = ['fuseblk'];

/** The table of mounts of this process, as Linux writes it. */
export type MountTable = () => string;

const readMountTable: MountTable = () => {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
};

/** The network file system that a path lies on, or will; null: none that is known. Only Linux tells. */
export function networkFileSystemOf(
  path: string,
  probe: FileSystemProbe = probeSystem,
  mounts: MountTable = readMountTable,
): string | null {
  const full = resolve(path);
  if (/^(?:\\\\|\/\/)/.test(full)) return 'a share of Windows';
  const there = nearestExisting(full);
  // Some systems hand the number out with its sign.
  const type = probe(there) >>> 0;
  if (type !== fuse) return networkTypes.get(type) ?? null;
  const kind = kindOfMount(realpathSync(there), mounts());
  return localFuse.includes(kind) ? null : kind;
}

/** The innermost mount around a path decides. https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html */
function kindOfMount(path: string, table: string): string {
  let [longest, kind] = [-1, 'FUSE'];
  for (const line of table.split('\n')) {
    const [mount = '', source = ''] = line.split(' - ');
    const point = (mount.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    const type = source.split(' ')[0] ?? '';
    const isAround = point === '/' || path === point || path.startsWith(`${point}${sep}`);
    if (!isAround || point.length < longest || point === '') continue;
    longest = point.length;
    kind = /^(?:fuse|virtiofs)/.test(type) ? type : 'FUSE';
  }
  return kind;
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}
