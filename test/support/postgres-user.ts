import { startPostgresServer } from './postgres-server.ts';

// A process that uses a server until it is killed.
const server = await startPostgresServer();
const url = await server.newDatabase();
const [row] = await server.execute(url, 'SHOW data_directory');
process.send?.({ url, folder: row?.data_directory });
