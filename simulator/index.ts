import { readFileSync } from 'node:fs';
import { parseCommandLine, USAGE } from './command-line.ts';
import { buildDemo } from './contoso/build-demo.ts';
import { type Simulator, startSimulator } from './start-simulator.ts';
import { parseTenantFile, type TenantFile } from './tenant-file.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function fail(message: string): never {
  console.error(`simulator: ${message}`);
  process.exit(1);
}

function readTenant(file: string | undefined, situation: string | undefined): TenantFile {
  if (file === undefined) return buildDemo(situation);
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return parseTenantFile(content);
}

function describe(simulator: Simulator): string {
  const { url, httpsUrl, tenantId, appId } = simulator;
  return [
    `Simulated tenant ${tenantId}`,
    `  Graph    ${url}/v1.0 and ${url}/beta`,
    ...(httpsUrl ? [`  https    ${httpsUrl} (self-signed)`] : []),
    `  tokens   ${url}/${tenantId}/oauth2/v2.0/token  (client id ${appId}, any secret)`,
    `  admin    ${url}/_admin/state`,
    '  users    simulator/README.md names a person for each cause',
  ].join('\n');
}

async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { port, httpsPort, latencyMs, reportingLimit } = options;
  const tenant = readTenant(options.tenantFile, options.situation);
  const simulator = await startSimulator({ port, httpsPort, latencyMs, reportingLimit, tenant });
  console.log(describe(simulator));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => simulator.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  fail(isBusy ? `${messageOf(error)}; choose another with --port or --https-port` : messageOf(error));
});
