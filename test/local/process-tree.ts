import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process and everything it started that still runs, read from /proc. */
export function processTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const fields = statOf(Number(name));
    if (fields !== undefined && fields[0] !== 'Z') parents.set(Number(name), Number(fields[1]));
  }
  const tree = parents.has(root) ? [root] : [];
  for (const member of tree) tree.push(...[...parents].flatMap(([id, parent]) => (parent === member ? [id] : [])));
  return tree;
}

/** Resolves to the processes that still run when the time is over; none is what one hopes for. */
export async function leftRunning(ids: readonly number[], patienceMs = 10_000): Promise<readonly number[]> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50)) {
    if (!ids.some(isRunning)) return [];
  }
  return ids.filter(isRunning);
}

/** True while the process runs; one that has ended and waits to be noticed by its parent does not. */
function isRunning(id: number): boolean {
  const fields = statOf(id);
  return fields !== undefined && fields[0] !== 'Z';
}

/** Addresses on which the processes listen, such as `127.0.0.1` or `::`, once each. */
export function listeningAddresses(ids: readonly number[]): readonly string[] {
  const sockets = new Set(ids.flatMap(socketsOf));
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8').trim().split('\n').slice(1),
  );
  const addresses = rows.flatMap((row) => {
    const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/);
    return state === '0A' && sockets.has(inode) ? [addressOf(local.split(':')[0] ?? '')] : [];
  });
  return [...new Set(addresses)];
}

/** State, parent and the rest; what stands before is the name, which may hold anything. */
function statOf(id: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    return undefined;
  }
}

function socketsOf(id: number): readonly string[] {
  try {
    return readdirSync(`/proc/${id}/fd`).flatMap((fd) => {
      const target = linkOf(`/proc/${id}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** The kernel writes each four bytes of an address backwards. */
function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
  if (bytes.length === 4) return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => `${bytes[index * 2]}${bytes[index * 2 + 1]}`.toLowerCase());
  return groups.every((group) => group === '0000') ? '::' : groups.join(':');
}
