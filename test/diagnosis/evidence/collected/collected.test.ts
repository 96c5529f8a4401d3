import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvidence } from '../../../../src/diagnosis/evidence/parse-evidence.ts';
import { saidOf } from '../../../../src/diagnosis/evidence/said-of.ts';
import { createLanguageDetector } from '../../../../src/dialogs/understand/detect-language.ts';
import { findSecrets } from '../../../../src/dialogs/understand/find-secrets.ts';
import { understand } from '../../../../src/dialogs/understand/understand.ts';
import { serverFacts } from '../../../../src/knowledge/collector/server-facts.ts';
import { loadModels } from '../../../../src/load-models.ts';
import { collectorBlock } from '../../../support/collector-block.ts';

const block = collectorBlock({
  'adsync-state': 'stopped',
  'adsync-start': 'auto',
  'adsync-account': 'virtual',
  'adsync-logon-failures': 0,
  service: 'read',
  'connect-version': '2.5.79.0',
  server: 'read',
  tls: 'error/SecurityException',
});
const statesOf = (text: string) => parseEvidence(text).collected.map(({ state }) => state);
const findingsOf = (text: string) =>
  saidOf(parseEvidence(text)).findings.map(({ check, verdict }) => `${check} ${verdict}`);
const told = ['adsync-running fails', 'connect-version-supported fails'];

describe('a block of the collecting script', () => {
  it('says what each check comes to, where it was read and which line says so', () => {
    const said = saidOf(parseEvidence(block));

    expect(said).toEqual({
      findings: [
        { check: 'adsync-running', verdict: 'fails', origin: 'server', quote: 'adsync-state=stopped' },
        {
          check: 'connect-version-supported',
          verdict: 'fails',
          origin: 'server',
          quote: 'connect-version=2.5.79.0',
          version: '2.5.79.0',
        },
      ],
      outcome: null,
      clues: [],
      description: null,
      collected: ['service', 'server'],
    });
  });

  it('tells which groups were read and which were not', () => {
    const [whole] = parseEvidence(block).collected;

    expect(whole).toMatchObject({
      state: 'whole',
      groups: ['service', 'server'],
      unread: ['tls'],
      seen: { at: '2026-11-20T09:00:00.000Z', around: null },
    });
  });

  it.each([
    ['line ends of Windows', block.replaceAll('\n', '\r\n')],
    ['no line ends at all', block.replaceAll('\n', ' ')],
    ['non-breaking spaces', block.replaceAll('\n', '\n\u00a0\u00a0')],
    ['spaces without width', block.replaceAll('=', '\u200b=\u200b')],
    ['quote signs', block.replaceAll(/^/gm, '> ')],
    ['a code fence', `\`\`\`\n${block}\n\`\`\``],
    ['bars of a quotation', block.replaceAll(/^/gm, '| ')],
    ['a narrow console', block.replaceAll(/(.{24})(?=.)/g, '$1\n')],
    ['empty lines', block.replaceAll('\n', '\n\n')],
    ['better dashes', block.replaceAll('-', '\u2011')],
    ['words before and after', `Here it is:\n${block}\nWhat do you think?`],
    ['words on the same lines', `Here it is: ${block} What do you think?`],
    ['another window around it', `PS C:\\Temp> .\\Collect.ps1\n${block}\nPS C:\\Temp>`],
  ])('survives %s', (_, text) => {
    expect({ states: statesOf(text), findings: findingsOf(text) }).toEqual({ states: ['whole'], findings: told });
  });

  it.each([
    ['its end is missing', block.slice(0, block.indexOf('WBD-COLLECT-END'))],
    ['it ends in the middle of a fact', block.slice(0, block.indexOf('2.5.79'))],
    ['its beginning is missing', block.slice(block.indexOf('adsync-start'))],
    ['it begins in the middle of a fact', block.slice(block.indexOf('sync-start'))],
    ['its checksum is missing', block.slice(0, block.indexOf('sum='))],
    ['half of its checksum is missing', block.slice(0, -20)],
    ['another begins inside it', `${block.slice(0, 60)}\n${block.slice(0, 80)}`],
  ])('is not used when %s', (_, text) => {
    expect({ isWhole: statesOf(text).includes('whole'), findings: findingsOf(text) }).toEqual({
      isWhole: false,
      findings: [],
    });
  });

  it.each([
    ['a value was changed', block.replace('stopped', 'running')],
    ['a line was left out', block.replace('adsync-start=auto;\n', '')],
    [
      'lines were swapped',
      block.replace('adsync-start=auto;\nadsync-account=virtual;', 'adsync-account=virtual;\nadsync-start=auto;'),
    ],
    ['its format is none', collectorBlock({ 'adsync-state': 'stopped' }, { format: 0 })],
    ['its time is none', collectorBlock({ 'adsync-state': 'stopped' }, { at: 'yesterday' })],
  ])('counts as altered and is not used when %s', (_, text) => {
    expect({ states: statesOf(text), findings: findingsOf(text) }).toEqual({ states: ['altered'], findings: [] });
  });

  it('of a later format is not used, whatever its checksum', () => {
    const later = collectorBlock({ 'adsync-state': 'stopped' }, { format: 2 });

    expect({ states: statesOf(later), findings: findingsOf(later) }).toEqual({ states: ['later'], findings: [] });
    expect(statesOf(later.replace('stopped', 'running'))).toEqual(['later']);
  });

  it('takes the last word of two blocks that differ for neither', () => {
    const other = collectorBlock({ locked: 'yes', person: 'read' });

    expect(findingsOf(`${collectorBlock({ locked: 'no', person: 'read' })}\n${other}`)).toEqual([]);
  });

  it('leaves the rest of the text to the other readers', () => {
    const { prose, clues } = parseEvidence(`Anna cannot reset\n${block}\nEvent ID: 33008 hr=80230619`);

    expect(prose.trim()).toBe('Anna cannot reset');
    expect(clues.flatMap((clue) => (clue.kind === 'code' ? [clue.code] : []))).toEqual(['event-33008', 'hr-80230619']);
  });

  it('that is broken is read by no other reader either', () => {
    const events = collectorBlock({ e1: '33004/20261120T085900Z/1/80230626', events: 'read' }).replace(
      '33004',
      '33008',
    );
    const { clues, unknownCodes, prose } = parseEvidence(events);

    expect({ clues, unknownCodes, prose: prose.trim() }).toEqual({ clues: [], unknownCodes: [], prose: '' });
  });

  it('shows no name, even when somebody made it up with one', () => {
    const forged = collectorBlock({ 'connect-version': '2.5.anna.berg.contoso.com', server: 'read' });

    expect(JSON.stringify(saidOf(parseEvidence(forged)).findings)).not.toMatch(/contoso/);
  });

  it('holds nothing that is taken for a secret, whatever its values', () => {
    const names = Object.values(serverFacts).flat();
    const value = fc.stringMatching(/^[A-Za-z0-9.,/-]{1,48}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 40 }), (facts) => {
        const text = collectorBlock(facts);

        expect(findSecrets(text)).toEqual({ safeText: text, foundSecret: false });
      }),
    );
  });
});

describe('events of the server', () => {
  const around = '20261120T085500Z';
  const codesOf = (facts: Readonly<Record<string, string>>) =>
    saidOf(parseEvidence(collectorBlock({ ...facts, events: 'read' }))).clues.map(({ code, at }) => `${code} ${at}`);

  it('become codes with their times and their origin', () => {
    const said = saidOf(
      parseEvidence(collectorBlock({ around, e1: '33004/20261120T085603Z/1/80230626', events: 'read' })),
    );

    expect(said.clues).toEqual([
      {
        code: 'event-33004',
        quote: 'e1=33004/80230626',
        at: '2026-11-20T08:56:03.000Z',
        trackingId: null,
        origin: 'server',
      },
      {
        code: 'hr-80230626',
        quote: 'e1=33004/80230626',
        at: '2026-11-20T08:56:03.000Z',
        trackingId: null,
        origin: 'server',
      },
    ]);
    expect(said.outcome).toEqual({ outcome: 'refused-on-premises', quote: 'e1=33004/80230626' });
  });

  it('that a later heartbeat has overtaken are no news', () => {
    expect(codesOf({ e1: '31019/20261120T085800Z/40/none', e2: '32002/20261119T100000Z/3/none' })).toEqual([
      'event-31019 2026-11-20T08:58:00.000Z',
    ]);
  });

  it('tell how the attempt ended only when the attempt was asked about', () => {
    const e1 = '32002/20261120T085800Z/3/none';

    expect(parseEvidence(collectorBlock({ e1, events: 'read' })).outcome).toBeNull();
    expect(parseEvidence(collectorBlock({ around, e1, events: 'read' })).outcome?.outcome).toBe('unreachable');
  });

  it('of no known form are left out', () => {
    expect(codesOf({ e1: '33004', e2: 'x/20261120T085800Z/1/none', e3: '39999/20261120T085800Z/1/none' })).toEqual([]);
  });
});

describe('a megabyte', () => {
  const megabyte = 1_048_576;
  const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

  it.each([
    ['beginnings of blocks', fill('WBD-COLLECT-BEGIN\n')],
    ['ends of blocks', fill('WBD-COLLECT-END\n')],
    ['whole blocks', fill(`${block}\n`)],
    ['one endless block', `WBD-COLLECT-BEGIN\n${fill('locked=yes;\n')}`],
    ['one endless fact', `WBD-COLLECT-BEGIN a=${fill('a')}`],
    ['facts and an end', `${fill('locked=yes; ')}WBD-COLLECT-END`],
    ['spaces inside', `WBD-COLLECT-BEGIN${' '.repeat(megabyte)}WBD-COLLECT-END`],
  ])('of %s is read in time in proportion to it', async (_, text) => {
    const [detect, models] = await Promise.all([createLanguageDetector(), loadModels()]);
    const startedAt = performance.now();

    const { said } = understand(text, { prior: 'en', detect, models });

    expect({ isFast: performance.now() - startedAt < 10_000, isSmall: JSON.stringify(said).length < 40_000 }).toEqual({
      isFast: true,
      isSmall: true,
    });
  });
});
