import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { inspectBotConfig } from '../../src/bot-config.ts';
import { inspectConfig } from '../../src/config.ts';
import { permissions } from '../../src/core/permission.ts';
import { retentionPeriods } from '../../src/operations/retention.ts';
import { projectRoot, readSourceFiles } from '../support/source-files.ts';

const text = readFileSync(resolve(projectRoot, 'docs/deploy.md'), 'utf8');

/** The cells of the table whose first column has this heading. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2;
  const rows = lines.slice(start, lines.indexOf('', start));
  return rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function withoutTicks(cell: string | undefined): string {
  return (cell ?? '').replaceAll('`', '');
}

const settings = tableUnder('setting').map(([name, needed, fallback]) => ({
  name: withoutTicks(name),
  needed,
  fallback: withoutTicks(fallback),
}));

/** Variables that the settings readers name: as a key, behind `env.`, or as a whole string. */
function settingsOfCode(): readonly string[] {
  const files = readSourceFiles('src');
  const withSettings = ['src/config.ts', 'src/bot-config.ts', 'src/operations/retention.ts'];
  const readers = files.filter(({ path }) => withSettings.includes(path));
  const name = '[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*';
  const named = new RegExp(`(?<=^\\s+)(${name})(?=:)|(?<=\\benv\\.)(${name})|(?<=')(${name})(?=')`, 'gm');
  // Local mode sets one for the programs that it starts; that is not reading.
  const direct = new RegExp(`(?<=\\bprocess\\.env\\.)(${name})\\b(?! =)`, 'g');
  const found = [
    ...readers.flatMap((file) => file.text.match(named) ?? []),
    ...files.flatMap((file) => file.text.match(direct) ?? []),
  ];
  return [...new Set(found)].toSorted();
}

describe('the settings in docs/deploy.md', () => {
  it('are exactly those that the code reads', () => {
    expect(settings.map(({ name }) => name).toSorted()).toEqual(settingsOfCode());
  });

  it('are marked as needed when the bot does not start without them', () => {
    const problems = [...inspectConfig({}).problems, ...inspectBotConfig({}).problems];
    const needed = settings.filter((setting) => setting.needed === 'yes').map(({ name }) => name);

    expect(needed).toEqual(problems.map((line) => line.split(' ')[0]));
  });

  it('tell the default that the code has', () => {
    const id = '11111111-1111-4111-8111-111111111111';
    const { config } = inspectConfig({ TENANT_ID: id, HELPDESK_GROUP_IDS: id, CREDENTIAL: 'managed-identity' });
    const { config: bot } = inspectBotConfig({ BOT_APP_ID: id, BOT_APP_TYPE: 'UserAssignedMSI' });

    const documented = settings.filter(({ fallback }) => fallback !== '').map(({ name, fallback }) => [name, fallback]);

    expect(Object.fromEntries(documented)).toEqual({
      DATA_DIR: 'data',
      DEFAULT_LANGUAGE: config?.language,
      TIME_ZONE: "the machine's",
      HOST: bot?.host,
      PORT: String(bot?.port),
      DRAIN_PAUSE_SECONDS: String((bot?.drainPauseMs ?? 0) / 1_000),
      AUDIT_POLL_SECONDS: String(config?.auditPollSeconds),
      GRAPH_BASE_URL: config?.graphBaseUrl,
      ...Object.fromEntries(Object.values(retentionPeriods).map(({ setting, days }) => [setting, String(days)])),
    });
    expect(config?.dataFolder).toBe(resolve('data'));
  });
});

describe('the permissions in docs/deploy.md', () => {
  it('are those of the code', () => {
    const rows = permissions.map(({ name, isRequired, reads }) => [
      `\`${name}\``,
      isRequired ? 'yes' : 'optional',
      reads.map((path) => `\`${path}\``).join(', '),
    ]);

    expect(tableUnder('permission')).toEqual(rows);
  });
});

describe('what docs/deploy.md points to', () => {
  it('exists', () => {
    const files = [...text.matchAll(/(?<![\w/.-])(?:deploy|docs|scripts|src|appPackage)\/[\w./-]+\w/g)].map(
      ([path]) => path,
    );
    const links = [...text.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, path]) => `docs/${path}`);

    expect([...files, ...links].filter((path) => !existsSync(resolve(projectRoot, path)))).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  it('can be run', () => {
    const scripts = [...text.matchAll(/npm run (\w+)/g)].map(([, name]) => name);

    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name ?? ''))).toEqual([]);
  });
});
