import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../simulator/command-line.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { smallTenant } from './small-tenant.ts';

const PROGRAM = fileURLToPath(new URL('../../simulator/index.ts', import.meta.url));

async function run(...args: string[]): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code] = await once(child, 'close');
  return { code, errors };
}

describe('the command line', () => {
  it('has defaults', () => {
    expect(parseCommandLine([])).toEqual({
      help: false,
      port: 8090,
      httpsPort: null,
      latencyMs: 0,
      reportingLimit: true,
      tenantFile: undefined,
      situation: undefined,
    });
  });

  it('takes every option', () => {
    const args = ['--port', '0', '--https-port', '0', '--latency', '120', '--situation', 'outage', '--no-limit'];

    expect(parseCommandLine(args)).toMatchObject({
      port: 0,
      httpsPort: 0,
      latencyMs: 120,
      reportingLimit: false,
      situation: 'outage',
    });
  });

  it.each([
    [['--port', 'many'], '--port must be a whole number from 0 to 65535, not "many"'],
    [['--latency', '-1'], 'argument is ambiguous'],
    [['--speed'], "Unknown option '--speed'"],
    [['--tenant', 'a.json', '--situation', 'outage'], 'exclude each other'],
  ])('refuses %j', (args, message) => {
    expect(() => parseCommandLine(args)).toThrow(message);
  });

  it('says in one line that a port is taken', async () => {
    const simulator = await startSimulator({ tenant: smallTenant() });
    const { port } = new URL(simulator.url);

    const { code, errors } = await run('--port', port);
    await simulator.close();

    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}; choose another`);
  });

  it.each([
    [['--tenant', '/nowhere/tenant.json'], 'ENOENT'],
    [['--situation', 'flood'], 'unknown situation "flood"; known are outage'],
  ])('stops with one line at %j', async (args, message) => {
    const { code, errors } = await run('--port', '0', ...args);

    expect([code, errors.trim().split('\n').length]).toEqual([1, 1]);
    expect(errors).toContain(message);
  });
});
