import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createZip } from '../../scripts/zip.ts';
import { readZip } from './read-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entries = [
  { name: 'manifest.json', data: Buffer.from('{"name":"Writeback Desk"}') },
  { name: 'texte/é.json', data: Buffer.from('« réinitialisation »') },
  { name: 'empty.txt', data: Buffer.alloc(0) },
];
const content = Object.fromEntries(entries.map(({ name, data }) => [name, data]));

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('createZip', () => {
  it('keeps every file as it is, in order', () => {
    const files = readZip(createZip(entries));

    expect(Object.keys(files)).toEqual(Object.keys(content));
    expect(files).toEqual(content);
  });

  it('writes the same bytes each time', () => {
    expect(createZip(entries).equals(createZip(entries))).toBe(true);
  });

  it('is an empty archive without files', () => {
    expect(createZip([])).toHaveLength(22);
  });

  it.runIf(hasPython)('is read by a program that is not ours, which finds every sum right', () => {
    writeFileSync(join(folder, 'app.zip'), createZip(entries));
    const script = [
      'import base64, json, zipfile',
      'zip = zipfile.ZipFile("app.zip")',
      'assert zip.testzip() is None',
      'print(json.dumps([[name, base64.b64encode(zip.read(name)).decode()] for name in zip.namelist()]))',
    ].join('\n');

    const { stdout, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' });

    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(entries.map(({ name, data }) => [name, data.toString('base64')]));
  });
});
