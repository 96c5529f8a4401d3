import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Logger } from '../../src/core/ports/logger.ts';
import { helpdesk, startTestTenant } from './test-tenant.ts';

const canaries = ['Kanarie2026!', 'Xq7zCanary88', 'canarysecretword', '918273'] as const;
const sayings = [
  'my password is Kanarie2026!',
  'mdp: Xq7zCanary88',
  'lösenordet är Xq7zCanary88 och det nekas',
  'mon mot de passe c’est canarysecretword',
  'password is canarysecretword',
  'zoe fontaine password "Kanarie2026!"',
  'code 918273',
  'I mean the code is 918273',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a password or a code that somebody types', () => {
  it('is warned about and stays nowhere: store, journal, answers or log', async () => {
    const logged: unknown[] = [];
    const note = (...line: unknown[]) => void logged.push(line);
    const logger: Logger = { info: note, warn: note, error: note };
    const tenant = await startTestTenant({ databasePath: join(folder, 'store.sqlite'), logger });
    const emitted: unknown[] = [];
    for (const as of [helpdesk, 'zoe.fontaine@contoso.com', 'emma.watkins@contoso.com']) {
      for (const say of sayings) emitted.push(await tenant.ask({ as, say, conversationId: as }));
    }
    const journal = await tenant.app.store.journal.list();
    const storedWhileOpen = await readFolder(folder);

    await tenant.close();

    const everything = [storedWhileOpen, await readFolder(folder), JSON.stringify([emitted, journal, logged])];
    const warnings = journal.filter(({ kind }) => kind === 'warning').length;
    expect({ found: canaries.filter((canary) => everything.some((text) => text.includes(canary))), warnings }).toEqual({
      found: [],
      // Every saying but the one word that may mean anything, from three people.
      warnings: (sayings.length - 1) * 3,
    });
  });

  it('stays out of the output of the terminal and of the files it leaves', async () => {
    const output = await runAsk(sayings, { DATA_DIR: join(folder, 'terminal'), NO_COLOR: '1' });

    // The terminal shows what was typed, as terminals do; the answers are what comes after it.
    const answers = sayings.reduce((text, say) => text.replaceAll(`› ${say}`, ''), output);
    const everything = [answers, await readFolder(folder)];
    expect({
      found: canaries.filter((canary) => everything.some((text) => text.includes(canary))),
      warned: answers.includes('It looks as if you typed a password or a code'),
      isStored: everything.some((text) => text.includes('SQLite format 3')),
    }).toEqual({ found: [], warned: true, isStored: true });
  });
});

/** Every file below a folder as one text, bytes kept. */
async function readFolder(path: string): Promise<string> {
  const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')));
  return texts.join('\n');
}

function runAsk(lines: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/ask.ts', '--lang', 'en'], { env: { ...process.env, ...env } });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', () => resolve(output));
    child.stdin.end(`${lines.join('\n')}\n`);
  });
}
