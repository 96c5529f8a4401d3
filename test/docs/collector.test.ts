import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectorPlaces } from '../../src/core/collector-script.ts';
import { collectorGroups, serverFacts } from '../../src/knowledge/collector/server-facts.ts';
import { readCollector } from '../../src/read-collector.ts';
import { projectRoot } from '../support/source-files.ts';

const page = readFileSync(resolve(projectRoot, 'docs/collector.md'), 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const [, group, facts = ''] = /^\| `([a-z-]+)` \| (.+?) \| .+ \|$/.exec(line) ?? [];
  return group === undefined ? [] : [{ group, facts: [...facts.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name) }];
});

describe('docs/collector.md', () => {
  it('shows the hash of the script that is offered', () => {
    const hash = createHash('sha256')
      .update(readFileSync(resolve(projectRoot, collectorPlaces.path)))
      .digest('hex')
      .toUpperCase();

    expect(page.match(/^ {4}([0-9A-F]{64})$/m)?.[1]).toBe(hash);
    expect(readCollector().script.sha256).toBe(hash);
  });

  it('explains every group and every fact', () => {
    expect(rows.map(({ group }) => group)).toEqual(collectorGroups);
    for (const { group, facts } of rows) {
      const known = serverFacts[group as keyof typeof serverFacts] as readonly string[];
      expect(
        known.filter((name) => !facts.includes(name)),
        group,
      ).toEqual([]);
    }
  });

  it('names the place where the bot serves it', () => {
    expect(page).toContain(`GET ${collectorPlaces.route}`);
    expect(readCollector('https://desk.contoso.example').script.served).toEqual({
      url: `https://desk.contoso.example${collectorPlaces.route}`,
    });
  });
});
