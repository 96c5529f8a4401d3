import type { CheckId } from '../../../knowledge/checks/index.ts';
import type { CodeId } from '../../../knowledge/codes/index.ts';
import type { Evidence, Found } from '../clue.ts';

/** `StagingModeEnabled : True` as a key and its value, both lower case and without spaces around them. */
interface Field {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly index: number;
}

type Means = { readonly check: CheckId; readonly verdict: 'holds' | 'fails' } | { readonly code: CodeId };
type Block = ReadonlyMap<string, string>;

const longestBlock = 200;
const pair = /^[ \t]{0,40}["']?([\p{L}][\p{L}\p{N} _.()-]{0,60}?)["']?[ \t]{0,60}[:=][ \t]{0,8}["']?([^"'\n]{0,200})/u;

/** The output of Get-ADSyncScheduler, Get-ADUser, Test-NetConnection and their like, as a list or a table. */
export function findOutputValues({ lines }: Evidence): readonly Found[] {
  return blocksOf(lines).flatMap((fields) => {
    const block: Block = new Map(fields.map(({ key, value }) => [key, value]));
    return fields.flatMap(({ key, value, line, index }): readonly Found[] => {
      const means = meaningOf(key, value, block);
      if (means === null) return [];
      return [
        'code' in means
          ? { kind: 'code', code: means.code, line, index }
          : { kind: 'check', check: means.check, verdict: means.verdict, line, index },
      ];
    });
  });
}

const holds = (check: CheckId): Means => ({ check, verdict: 'holds' });
const fails = (check: CheckId): Means => ({ check, verdict: 'fails' });
const either = (check: CheckId, isTrue: boolean): Means => (isTrue ? holds(check) : fails(check));
const isYes = (value: string) => /^(?:true|vrai|sant|yes|oui|ja|1)\b/.test(value);
const isNo = (value: string) => /^(?:false|faux|falskt|no|non|nej|0)\b/.test(value);

function meaningOf(key: string, value: string, block: Block): Means | null {
  if (key === 'admincount') return either('never-protected', value === '' || value === '0' || value === '{}');
  if (key === 'admindescription') return /phsfiltered/.test(value) ? { code: 'state-phs-filtered' } : null;
  if (key === 'dnsroot')
    return /^[\w-]+(?:\.[\w-]+)*$/.test(value) ? either('domain-has-dns-suffix', value.includes('.')) : null;
  if (key === 'connectedmvobjectid') return either('sync-link-intact', !/^[0{}-]+$/.test(value) && value !== '');
  if (key === 'tcptestsucceeded') return isYes(value) || isNo(value) ? connection(isYes(value), block) : null;
  if (!isYes(value) && !isNo(value)) return null;
  const isTrue = isYes(value);
  switch (key) {
    case 'stagingmodeenabled':
      return either('an-active-server-runs', !isTrue);
    case 'cannotchangepassword':
      return either('may-change-own-password', !isTrue);
    case 'lockedout':
      return either('account-not-locked', !isTrue);
    case 'areaccessrulesprotected':
      return either('inheritance-is-on', !isTrue);
    case 'isreadonly':
      return block.has('operationmasterroles') || block.has('isglobalcatalog')
        ? either('writable-dc-used', !isTrue)
        : null;
    case 'passwordexpired':
      return isTrue ? { code: 'state-password-expired' } : null;
    case 'synccycleenabled':
      return isTrue ? null : { code: 'state-sync-stopped' };
    case 'enabled':
      return enabled(isTrue, block);
    default:
      return null;
  }
}

/** `Enabled` stands in the output of many commands. */
function enabled(isTrue: boolean, block: Block): Means | null {
  if (block.has('connector') && !block.has('samaccountname')) return either('connect-feature-ticked', isTrue);
  const isUser = ['samaccountname', 'userprincipalname', 'distinguishedname'].some((key) => block.has(key));
  return isUser ? { code: isTrue ? 'state-ad-enabled' : 'state-ad-disabled' } : null;
}

const directoryPorts = new Set(['53', '88', '135', '389', '445', '464', '636', '3268', '3269']);

function connection(isTrue: boolean, block: Block): Means | null {
  const port = block.get('remoteport') ?? '';
  const host = block.get('computername') ?? '';
  if (directoryPorts.has(port)) return isTrue ? null : { code: 'state-dc-port-closed' };
  const isService = /servicebus|passwordreset|windows\.net|microsoftonline/.test(host);
  return isService || port === '443' || port === '' ? either('server-reaches-service-bus', isTrue) : null;
}

/** Neighbouring `key : value` lines; a key that comes again begins the next object, as does an empty line. */
function blocksOf(lines: readonly string[]): readonly (readonly Field[])[] {
  const blocks: Field[][] = [];
  let current: Field[] = [];
  let keys = new Set<string>();
  const close = () => {
    if (current.length > 0) blocks.push(current);
    current = [];
    keys = new Set();
  };
  lines.forEach((text, line) => {
    if (text.trim() === '') {
      close();
      return;
    }
    const rows = rowsOf(lines, line);
    if (rows.length > 0) for (const row of rows) blocks.push([...row]);
    const match = pair.exec(text);
    if (match === null) return;
    const key = (match[1] ?? '').toLowerCase().replace(/[ _]/g, '');
    if (keys.has(key) || current.length >= longestBlock) close();
    keys.add(key);
    const value = (match[2] ?? '').trim().toLowerCase().replace(/,$/, '');
    current.push({ key, value, line, index: match[0].indexOf(match[1] ?? '') });
  });
  close();
  return blocks;
}

const mostRows = 50;

/** Rows of a table whose line of dashes is this line. */
function rowsOf(lines: readonly string[], dashes: number): readonly (readonly Field[])[] {
  const rule = lines[dashes] ?? '';
  const header = lines[dashes - 1];
  if (header === undefined || !/\p{L}/u.test(header) || !/^[ \t]*-{2,}[- \t]*$/.test(rule)) return [];
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  const cut = (text: string) =>
    starts.map((from, column) =>
      text
        .slice(from, starts[column + 1])
        .trim()
        .toLowerCase(),
    );
  const keys = cut(header);
  const rows: Field[][] = [];
  for (let line = dashes + 1; line < lines.length && rows.length < mostRows; line += 1) {
    const text = lines[line] ?? '';
    if (text.trim() === '') break;
    const values = cut(text);
    rows.push(keys.map((key, column) => ({ key, value: values[column] ?? '', line, index: starts[column] ?? 0 })));
  }
  return rows;
}
