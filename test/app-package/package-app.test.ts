import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-app-'));
afterAll(() => rmSync(folder, { recursive: true }));

const appId = '1f0c9d2e-5a7b-4c3d-8e6f-0123456789ab';
const addresses = {
  DEVELOPER_NAME: 'Contoso',
  WEBSITE_URL: 'https://contoso.example/desk',
  PRIVACY_URL: 'https://contoso.example/privacy',
  TERMS_URL: 'https://contoso.example/terms',
};

function run(args: readonly string[], env: Readonly<Record<string, string>> = addresses) {
  const script = resolve(projectRoot, 'scripts/package-app.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, errors: stderr.trimEnd().split('\n').filter(Boolean) };
}

describe('npm run package', () => {
  it('writes the package, with what was not given taken from the environment', () => {
    const { status, stdout, errors } = run(['--app-id', appId, '--out', 'out/desk.zip']);

    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(stdout).toMatch(/^out\/desk\.zip: Writeback Desk \d+\.\d+\.\d+, \d+ bytes\n$/);
    expect(existsSync(join(folder, 'out/desk.zip'))).toBe(true);
  });

  it.each(['', 'nope', '1f0c9d2e', '00000000-0000-0000-0000-000000000000', `${appId} `])(
    'refuses the app id "%s" in one line and writes nothing',
    (wrong) => {
      const { status, errors } = run(['--app-id', wrong, '--out', 'refused.zip']);

      expect(status).toBe(1);
      expect(errors).toEqual([expect.stringMatching(/^--app-id (?:is missing|must )/)]);
      expect(existsSync(join(folder, 'refused.zip'))).toBe(false);
    },
  );

  it('names everything that is missing or wrong at once', () => {
    const args = ['--website', 'http://contoso.example', '--developer', 'C'.repeat(33)];

    expect(run(args, {}).errors).toEqual([
      '--app-id is missing',
      '--developer must have at most 32 characters',
      '--website must be an https address',
      '--privacy is missing',
      '--terms is missing',
    ]);
  });

  it('explains itself', () => {
    expect(run(['--help']).stdout).toContain('--app-id GUID');
    expect(run(['--wrong']).errors[0]).toContain("Unknown option '--wrong'");
  });
});
