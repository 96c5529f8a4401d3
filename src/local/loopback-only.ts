import { type ListenOptions, Server } from 'node:net';

/**
 * Loaded before the Playground, which by itself listens on every interface without asking who is there. Whatever it
 * listens on is bound to 127.0.0.1 instead; and when the process that started it is gone, it ends as well.
 */
const listen = Server.prototype.listen;

type Callback = () => void;

/** Every way of calling `listen`, as the one with options; undefined for a file path, which nobody else can reach. */
function toLoopback(args: readonly unknown[]): ListenOptions | undefined {
  const [first, ...rest] = args;
  const backlog = rest.find((argument) => typeof argument === 'number');
  const more = backlog === undefined ? {} : { backlog };
  if (typeof first === 'number') return { port: first, host: '127.0.0.1', ...more };
  if (typeof first === 'string') {
    return /^\d+$/.test(first.trim()) ? { port: Number(first), host: '127.0.0.1', ...more } : undefined;
  }
  if (typeof first !== 'object' || first === null) return { port: 0, host: '127.0.0.1', ...more };
  const options = first as ListenOptions & {
    readonly fd?: unknown;
    readonly _handle?: unknown;
    readonly handle?: unknown;
  };
  if (options.port == null && typeof options.path === 'string') return undefined;
  const isOpenAlready = options.fd !== undefined || options._handle !== undefined || options.handle !== undefined;
  if (isOpenAlready) throw new Error('what is open already cannot be bound to 127.0.0.1');
  return { ...options, port: options.port ?? 0, host: '127.0.0.1', ...more };
}

Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]) {
  const options = toLoopback(args);
  const callback = args.findLast((argument) => typeof argument === 'function') as Callback | undefined;
  return options === undefined
    ? listen.apply(this, args as Parameters<typeof listen>)
    : listen.call(this, options, callback);
} as typeof listen;

process.on('disconnect', () => process.exit(0));
