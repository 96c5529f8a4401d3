import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
const script = fileURLToPath(new URL('../../src/doctor.ts', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runDoctor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run doctor', () => {
  it('can be tried by anybody against the simulated tenant', () => {
    const { status, stdout } = runDoctor(['--local', '--json']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ isReady: true });
  });

  it('lists every problem of an unusable configuration and ends with 2', () => {
    const { status, stderr } = runDoctor([]);

    expect(status).toBe(2);
    expect(stderr).toMatch(/TENANT_ID.*HELPDESK_GROUP_IDS.*CREDENTIAL.*BOT_APP_ID/s);
  });

  it('refuses an unknown option in one line and ends with 2', () => {
    expect(runDoctor(['--fix'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "Unknown option '--fix'; known are --local, --json and --help\n",
    });
  });

  it('examines Graph before the Teams side is set up, and ends with 1 for what is missing', () => {
    const { status, stdout } = runDoctor(['--json'], {
      TENANT_ID: '11111111-1111-4111-8111-111111111111',
      HELPDESK_GROUP_IDS: '22222222-2222-4222-8222-222222222222',
      GRAPH_BASE_URL: 'https://127.0.0.1:9',
      CREDENTIAL: 'certificate',
      CLIENT_ID: '33333333-3333-4333-8333-333333333333',
      CERTIFICATE_PATH: join(folder, 'no-such-file.pem'),
    });

    expect(status).toBe(1);
    const { lines } = JSON.parse(stdout) as { lines: readonly { id: string; state: string }[] };
    expect(lines.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'bot-settings failed',
      'token failed',
      'graph skipped',
      'tenant skipped',
      'database ok',
      'journal-key ok',
    ]);
  });
});
