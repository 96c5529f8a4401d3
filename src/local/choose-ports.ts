import { createServer, type Server } from 'node:net';
import { AppError } from '../core/app-error.ts';

export interface LocalPorts {
  readonly simulator: number;
  readonly bot: number;
  readonly playground: number;
}

const uses = {
  simulator: 'the simulated tenant (--simulator-port)',
  bot: 'the bot (--port)',
  playground: 'the Playground (--playground-port)',
} as const;

/**
 * The ports as wanted, with a free one in place of each 0. Throws AppError `conflict` when one cannot be had, before
 * anything is started.
 */
export async function choosePorts(wanted: LocalPorts): Promise<LocalPorts> {
  const held: Server[] = [];
  const hold = async (part: keyof LocalPorts): Promise<number> => {
    const server = await open(wanted[part], uses[part]);
    held.push(server);
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : wanted[part];
  };
  assertDifferent(wanted);
  try {
    return { simulator: await hold('simulator'), bot: await hold('bot'), playground: await hold('playground') };
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

function assertDifferent({ simulator, bot, playground }: LocalPorts): void {
  const given = [simulator, bot, playground].filter((port) => port !== 0);
  const twice = given.find((port, index) => given.indexOf(port) !== index);
  if (twice === undefined) return;
  throw new AppError(
    'invalid-input',
    `port ${twice} is given twice; bot, Playground and simulated tenant need one each`,
  );
}

function open(port: number, use: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${cause.code})`;
      reject(new AppError('conflict', `port ${port} for ${use} ${reason}; choose another`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
