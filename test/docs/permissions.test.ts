import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { permissions } from '../../src/core/permission.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { examineSetup } from '../../src/examine-setup.ts';
import { createCredential } from '../../src/integrations/graph/credentials.ts';
import { createGraphTenantReader } from '../../src/integrations/graph/graph-tenant-reader.ts';

const text = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'permissions-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function codeWords(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The rows of the table of permissions. */
function tableRows() {
  const lines = text.split('\n').filter((line) => /^\| `\w+(\.\w+)+` *\|/.test(line));
  return lines.map((line) => {
    const [, name = '', needed = '', reads = '', without = ''] = line.split('|');
    return {
      name: codeWords(name)[0],
      isRequired: needed.trim() === 'yes',
      reads: codeWords(reads),
      without: without.trim(),
    };
  });
}

/** Every path that the product asks Graph for, as the simulated tenant saw it. */
async function requestedPaths(): Promise<readonly string[]> {
  const simulator = await startSimulator({ reportingLimit: false });
  const { url: baseUrl, tenantId, appId: clientId, helpdeskGroupId: groupId } = simulator;
  const credential = createCredential({ kind: 'local', authority: baseUrl, tenantId, clientId, clientSecret: 'local' });
  const reader = createGraphTenantReader({ baseUrl, credential, logger: silentLogger });
  const options = { signal: AbortSignal.timeout(10_000), requester: 'test' };
  const id = String(simulator.state.tenant.user('zoe.fontaine@contoso.com')?.id);
  await Promise.all([
    reader.readPerson({ entraObjectId: id }, options),
    reader.findPeople('zoe', options),
    reader.readPlacements([id], options),
    reader.isMemberOfAny(id, [groupId], options),
    reader.readTenantFacts(options),
    reader.readTenantEvents(options),
    reader.readPersonEvents(id, options),
    reader.readRegistration(id, options),
    reader.readSignIns(id, options),
    reader.readRisk(id, options),
  ]);
  const databasePath = join(folder, 'desk.sqlite');
  await examineSetup({ graphBaseUrl: baseUrl, tenantId, credential, helpdeskGroupIds: [groupId], databasePath });
  const paths = Object.keys(simulator.state.counters().byPath).map((path) => path.replace(/^\w+ /, ''));
  await reader.close();
  await simulator.close();
  return [...new Set(paths)];
}

describe('the table of permissions', () => {
  it('lists what the product reads with, in the same order', () => {
    const listed = tableRows().map(({ name, isRequired, reads }) => ({ name, isRequired, reads }));

    expect(listed).toEqual(permissions.map(({ name, isRequired, reads }) => ({ name, isRequired, reads })));
  });

  it('says of each permission what is lost without it', () => {
    expect(tableRows().filter(({ without }) => without.length < 20)).toEqual([]);
  });

  it('has commands that grant every permission, and no other', () => {
    const [, listed = ''] = /\$names = ([\s\S]*?)\nforeach/.exec(text) ?? [];
    const granted = [...listed.matchAll(/'([\w.]+)'/g)].map((match) => match[1]);

    expect(granted).toEqual(permissions.map(({ name }) => name));
  });

  it('names no permission that could change something', () => {
    const writing = permissions.filter(({ name }) => /Write|Manage\.|FullControl/.test(name));

    expect(writing).toEqual([]);
  });
});

describe('the paths that the product asks Graph for', () => {
  it('are all in the document', async () => {
    const documented = codeWords(text).map((path) => path.replace('/OrgLiveID', '/{id}'));

    const undocumented = (await requestedPaths()).filter((path) => !documented.includes(path));

    expect(undocumented).toEqual([]);
  });

  it('are each asked for by somebody, so that no permission is wished for in vain', async () => {
    const requested = await requestedPaths();

    const unused = permissions
      .flatMap(({ reads }) => reads as readonly string[])
      .filter((path) => !requested.includes(path.replace('/OrgLiveID', '/{id}')));

    expect(unused).toEqual([]);
  });
});
