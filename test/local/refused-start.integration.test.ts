import { describe, expect, it } from 'vitest';
import { leftRunning, processTree } from './process-tree.ts';
import { anyPorts, holdPort, runLocal, temporaryFolder } from './run-local.ts';

const options = {
  bot: '--port',
  Playground: '--playground-port',
  'simulated tenant': '--simulator-port',
} as const;

describe.concurrent('a port that is taken', () => {
  it.each(Object.entries(options))(
    'of the %s is named with its option, and nothing is left running',
    async (part, option) => {
      const held = await holdPort();

      const { lines, code, left } = await start([...anyPorts, option, String(held.port)]);

      await held.release();
      expect({ lines, code, left }).toEqual({
        lines: [`port ${held.port} for the ${part} (${option}) is taken by another program; choose another`],
        code: 1,
        left: [],
      });
    },
  );

  it('is found to be given twice', async () => {
    const { lines, code } = await start([...anyPorts, '--port', '23978', '--playground-port', '23978']);

    expect({ lines, code }).toEqual({
      lines: ['port 23978 is given twice; bot, Playground and simulated tenant need one each'],
      code: 1,
    });
  });
});

describe.concurrent('an option that cannot be', () => {
  it.each([
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['please'], "Unexpected argument 'please'. This command does not take positional arguments"],
    [['--port'], "Option '--port <value>' argument missing"],
  ])('%j is told in one line above the usage', async (args, line) => {
    const { lines, code } = await start(args);

    expect([lines[0], lines[1], lines[2]?.startsWith('npm run local -- '), code]).toEqual([line, '', true, 1]);
  });

  it.each([
    [['--port', 'http'], '--port http: give a whole number from 0 to 65535'],
    [['--playground-port', '70000'], '--playground-port 70000: give a whole number from 0 to 65535'],
    [['--latency', 'slow'], '--latency slow: give a whole number from 0 to 60000'],
    [
      ['--as', 'nobody@contoso.com'],
      '--as nobody@contoso.com: the simulated tenant has no such person; see simulator/README.md',
    ],
    [['--as', ''], '--as "": the simulated tenant has no such person; see simulator/README.md'],
    [
      ['--situation', 'storm'],
      'unknown situation "storm"; known are outage, writeback-disabled, sync-stopped, service-incident, sspr-disabled',
    ],
  ])('%j is told in one line, and nothing is left running', async (args, line) => {
    const { lines, code, left } = await start([...anyPorts, ...args]);

    expect({ lines, code, left }).toEqual({ lines: [line], code: 1, left: [] });
  });
});

describe.concurrent('a setting that cannot be', () => {
  it.each([
    ['GRAPH_BASE_URL', 'https://graph.microsoft.com', 'is not local'],
    ['DATABASE_URL', 'postgres://db.contoso.com/desk', 'is not local'],
    ['CREDENTIAL', 'secret', 'is not local'],
    ['CLIENT_SECRET', 'anything', 'is not local'],
    ['TIME_ZONE', 'Mars/Base', 'must be an IANA time zone'],
    ['DEFAULT_LANGUAGE', 'de', 'must be en, fr or sv'],
  ])('%s=%s is the only one named', async (name, value, problem) => {
    const { lines, code, left } = await start(anyPorts, { [name]: value });

    const told = lines.filter((line) => !line.startsWith('the settings are') || line.includes(name));
    expect({ told: told.length, code, left }).toEqual({ told: 1, code: 1, left: [] });
    expect(told[0]).toContain(`${name} ${problem}`);
  });

  it('DATA_DIR below a file says what cannot be opened', async () => {
    const { lines, code, left } = await start(anyPorts, { DATA_DIR: '/dev/null/data' });

    expect({ lines: lines.length, code, left }).toEqual({ lines: 1, code: 1, left: [] });
    expect(lines[0]).toContain('/dev/null/data');
  });
});

it('--help shows the usage and starts nothing', async () => {
  const { lines, stdout, code } = await start(['--help']);

  expect({ lines, code, usage: stdout.startsWith('npm run local -- ') }).toEqual({ lines: [], code: 0, usage: true });
});

async function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  await using folder = await temporaryFolder();
  const { id, child, ended } = runLocal(args, { DATA_DIR: folder.path, ...env });
  const tree = new Set<number>();
  const watch = setInterval(() => {
    for (const member of processTree(id)) tree.add(member);
  }, 20);
  const tooLate = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const { code, stderr, stdout } = await ended;
  clearInterval(watch);
  clearTimeout(tooLate);
  const text = stderr.trimEnd();
  return { lines: text === '' ? [] : text.split('\n'), stdout, code, left: await leftRunning([...tree]) };
}
