import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the terminal', () => {
  it('answers every line that is piped in', async () => {
    const { output, code } = await ask(['--lang', 'sv'], 'hej\nZoés lösenord nekas\n\npå engelska\n');

    const parts = ['› hej', 'Hej!', '› Zoés lösenord nekas', 'Zoé Fontaine', '› på engelska', 'I will speak English'];
    expect({ missing: parts.filter((part) => !output.includes(part)), code }).toEqual({ missing: [], code: 0 });
  });

  it('writes one JSON object for each question', async () => {
    const { output } = await ask(['--json', '--lang', 'fr'], 'aide\nqui es-tu ?\n');

    const kinds = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).messages.map((message: { kind: string; language: string }) => message));
    expect(kinds).toEqual([
      [expect.objectContaining({ kind: 'notice', language: 'fr' })],
      [expect.objectContaining({ kind: 'notice', language: 'fr' })],
    ]);
  });

  it.each([
    [['--lang', 'de', 'hi'], '--lang de: choose en, fr or sv'],
    [['--as', 'nobody@contoso.com', 'hi'], '--as nobody@contoso.com: the simulated tenant has no such person'],
    [['--situation', 'flood', 'hi'], '--situation flood: choose outage'],
    [['--bogus'], "Unknown option '--bogus'"],
  ])('says what is wrong with %j and how it should be', async (args, message) => {
    const { output, code } = await ask(args, '');

    expect({ output, code }).toEqual({ output: expect.stringContaining(message), code: 1 });
    expect(output).not.toMatch(/^\s+at /m);
  });
});

function ask(
  args: readonly string[],
  input: string,
): Promise<{ readonly output: string; readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DATA_DIR: folder, NO_COLOR: '1' };
    const child = spawn(process.execPath, ['src/ask.ts', ...args], { env });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, code }));
    child.stdin.end(input);
  });
}
