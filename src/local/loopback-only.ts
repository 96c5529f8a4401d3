import childProcess from 'node:child_process';
import { EventEmitter } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { Server } from 'node:net';

/**
 * Loaded before the Playground, which by itself listens on every interface without asking who is there. Whatever it
 * listens on is bound to 127.0.0.1 instead; and when the process that started it is gone, it ends as well.
 */
const listen = Server.prototype.listen;

type ListenArguments = Parameters<typeof listen>;

function toLoopback([first, second, ...rest]: readonly unknown[]): readonly unknown[] {
  if (typeof first === 'object' && first !== null && 'port' in first)
    return [{ ...first, host: '127.0.0.1' }, second, ...rest];
  if (typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first))) {
    return typeof second === 'string' ? [first, '127.0.0.1', ...rest] : [first, '127.0.0.1', second, ...rest];
  }
  return [first, second, ...rest];
}

Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]) {
  const bound = toLoopback(args).filter((argument, index) => index === 0 || argument !== undefined);
  return listen.apply(this, bound as unknown as ListenArguments);
} as typeof listen;

// It also opens a browser by itself, and dies where there is none to open. We print the address instead.
const inertChild = () => Object.assign(new EventEmitter(), { unref: () => undefined, ref: () => undefined, kill: () => true });
childProcess.spawn = inertChild as unknown as typeof childProcess.spawn;
syncBuiltinESMExports();

process.on('disconnect', () => process.exit(0));
