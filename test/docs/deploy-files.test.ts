import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeholderNames } from '../../scripts/build-app-package.ts';
import { inspectBotConfig } from '../../src/bot-config.ts';
import { inspectConfig } from '../../src/config.ts';
import { permissions } from '../../src/core/permission.ts';
import { projectRoot } from '../support/source-files.ts';

const read = (path: string) => readFileSync(resolve(projectRoot, path), 'utf8');
const id = (digit: number) => `${digit}1111111-1111-4111-8111-111111111111`;

interface CloudInit {
  readonly write_files: readonly { readonly path: string; readonly content: string }[];
}

describe('the first start of the machine', () => {
  const cloudInit = read('deploy/cloud-init.yml');
  const bicep = read('deploy/azure.bicep');
  const { write_files: files }: CloudInit = parse(cloudInit);
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? '';

  it('leaves open exactly what the template fills in', () => {
    const open = new Set(cloudInit.match(/__[A-Z_]+?__/g));
    const filled = new Set(bicep.match(/__[A-Z_]+?__(?=:)/g));

    expect(open).toEqual(filled);
  });

  it('writes settings that the bot starts with', () => {
    const values: Readonly<Record<string, string>> = {
      __TENANT_ID__: id(1),
      __BOT_APP_ID__: id(2),
      __CLIENT_ID__: id(3),
      __HELPDESK_GROUP_IDS__: `${id(4)},${id(5)}`,
      __DEFAULT_LANGUAGE__: 'fr',
      __TIME_ZONE__: 'Europe/Paris',
      __HOST__: 'desk.contoso.example',
    };
    const lines = contentOf('/etc/desk/desk.env').replace(/__[A-Z_]+?__/g, (name) => values[name] ?? name);
    const env = Object.fromEntries(
      lines
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    );

    expect([...inspectConfig(env).problems, ...inspectBotConfig(env).problems]).toEqual([]);
    expect(inspectConfig(env).config).toMatchObject({ helpdeskGroupIds: [id(4), id(5)], language: 'fr' });
  });

  it.each(['/usr/local/sbin/desk-pull', '/usr/local/sbin/desk-run'])(
    'has a script %s that a shell can read',
    (path) => {
      expect(() =>
        execFileSync('sh', ['-n'], { input: contentOf(path), stdio: ['pipe', 'ignore', 'pipe'] }),
      ).not.toThrow();
      expect(contentOf(path)).toMatch(/^#!\/bin\/sh\n/);
    },
  );
});

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile');

  it('copies only what exists and what the ignore file lets through', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
      sources.split(' '),
    );
    const allowed = read('deploy/Dockerfile.dockerignore').match(/(?<=^!).+$/gm);

    expect(copied.filter((path) => !existsSync(resolve(projectRoot, path)))).toEqual([]);
    expect(new Set(copied)).toEqual(new Set(allowed));
  });

  it('does not run as root and starts a file that exists', () => {
    const command: readonly string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]');

    expect(dockerfile).toMatch(/^USER node$/m);
    expect(existsSync(resolve(projectRoot, command.at(-1) ?? '?'))).toBe(true);
  });
});

describe('the Agents Toolkit file', () => {
  const text = read('deploy/m365agents.yml');
  const parameters = JSON.parse(read('deploy/azure.parameters.json')).parameters;

  it('names files that exist', () => {
    const paths = text.match(/(?<=(?:manifestPath|path|parameters): )\S+/g) ?? [];

    expect(parse(text).provision.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(resolve(projectRoot, 'deploy', path)))).toEqual([]);
  });

  it('gives the template its parameters, and the manifest gets its ids from it', () => {
    const bicep = read('deploy/azure.bicep');
    const needed = [...bicep.matchAll(/^param (\w+) \w+$/gm)].map(([, name]) => name);
    const declared = [...bicep.matchAll(/^param (\w+) /gm)].map(([, name]) => name);
    const outputs = [...bicep.matchAll(/^output (\w+) /gm)].map(([, name]) => name);

    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(needed));
    expect(declared).toEqual(expect.arrayContaining(Object.keys(parameters)));
    expect(outputs).toContain(placeholderNames.find((name) => name === 'BOT_APP_ID'));
  });
});

describe.skipIf(process.platform === 'win32')('deploy/grant-permissions.sh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grant-permissions-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // Stands in for the Azure CLI: a role id is `role-` and the name; User.Read.All is granted already.
  beforeAll(() => {
    const az = `#!/usr/bin/env bash
echo "$*" >>"${folder}/calls"
case "$*" in
  *"--query id "*) echo graph-id ;;
  *"ad sp show"*) [[ "$*" =~ value==\\'([A-Za-z.]+)\\' ]] && echo "role-\${BASH_REMATCH[1]}" ;;
  *GET*) echo role-User.Read.All ;;
esac
`;
    writeFileSync(join(folder, 'az'), az, { mode: 0o755 });
  });

  function run(...args: readonly string[]) {
    writeFileSync(join(folder, 'calls'), '');
    const { status, stdout, stderr } = spawnSync(resolve(projectRoot, 'deploy/grant-permissions.sh'), [...args], {
      env: { PATH: `${folder}:${process.env.PATH}` },
      encoding: 'utf8',
    });
    const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean);
    return { status, lines: stdout.trimEnd().split('\n').filter(Boolean), stderr, calls };
  }

  it('grants every permission of the code once', () => {
    const { status, lines, calls } = run(id(1));
    const names: readonly string[] = permissions.map(({ name }) => name);

    expect(status).toBe(0);
    expect(lines).toEqual(names.map((name) => `${name}: ${name === 'User.Read.All' ? 'granted already' : 'granted'}`));
    expect(calls.filter((call) => call.includes('POST'))).toEqual(
      names
        .filter((name) => name !== 'User.Read.All')
        .map((name) =>
          [
            'rest --method POST',
            `--url https://graph.microsoft.com/v1.0/servicePrincipals/${id(1)}/appRoleAssignments --output none`,
            `--body {"principalId":"${id(1)}","resourceId":"graph-id","appRoleId":"role-${name}"}`,
          ].join(' '),
        ),
    );
  });

  it('grants only what is required when told so', () => {
    const { lines } = run(id(1), '--required-only');

    expect(lines.map((line) => line.split(':')[0])).toEqual(
      permissions.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    );
  });

  it.each(['', 'writeback-desk', `${id(1)}/appRoleAssignments`])('refuses "%s" and calls nobody', (wrong) => {
    const { status, stderr, calls } = run(wrong);

    expect({ status, calls }).toEqual({ status: 2, calls: [] });
    expect(stderr).toContain('usage:');
  });
});
