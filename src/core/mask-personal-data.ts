/** Stands for what was taken out; the same in every language. */
const masked = '[…]';

/** Addresses of Microsoft are no secret, and often what a line is about. */
const microsoft = /(?:^|\.)(?:windows\.net|microsoftonline\.(?:com|us)|microsoft\.com|usgovcloudapi\.net|aka\.ms)$/i;
const fileEnding = /\.(?:cpp|cs|dll|exe|log|ps1|xml|config|evtx|txt|csv|json|h|msi)$/i;
const topLevel =
  /\.(?:com|net|org|local|lan|corp|internal|intra|intranet|ad|priv|private|edu|gov|fr|se|de|eu|uk|io|example|test|home|dom|int|info|biz|no|dk|fi|be|ch|nl|es|it|ca|us|cloud|at|pl|site|invalid)$/i;

const keys = [
  'computer(?: ?name)?|machine ?name|pscomputername|host ?name|server(?: ?name)?|workstation(?: name)?|dns ?host ?name',
  'user(?: ?name)?|account ?name|account ?domain|admin ?upn|user ?principal ?name|sam ?account ?name|display ?name|given ?name',
  'surname|mail|mobile|telephone ?number|source ?anchor(?: ?value)?|immutable ?id|identity ?reference|caller|subject ?user ?name',
  'target ?user ?name|ordinateur|utilisateur|nom du compte|dator|användare|kontonamn|common ?name|source ?address|remote ?address',
].join('|');
// Every repetition is bounded, so that no text takes longer than its length.
const keyed = new RegExp(`(?<![\\p{L}\\p{N}])(${keys})(["']?[ \\t]{0,40}[:=>][ \\t]{0,8})([^\\n,;|<"']{1,200})`, 'giu');
const rowName = /^([ \t]{0,8}name[ \t]{0,40}:[ \t]{0,4})[^\n]{1,200}/gimu;

const patterns: readonly RegExp[] = [
  /\b[Ss]-1-\d{1,3}(?:-\d{1,12}){1,15}\b/g,
  /\b(?:User_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /[\p{L}\p{N}._%+'#$-]{1,64}@[\p{L}\p{N}.-]{1,120}/gu,
  /\b(?:CN|OU|DC|UID)=[^,;"<>\n]{1,120}(?:,[ ]?(?:CN|OU|DC|UID)=[^,;"<>\n]{1,120}){0,20}/gi,
  /\\\\[\p{L}\p{N}._$-]{1,64}/gu,
  /(?<![\p{L}\p{N}\\:_.-])(?!HK|BUILTIN|AUTHORITY)[\p{L}][\p{L}\p{N}._-]{0,62}\\[\p{L}\p{N}._$-]{1,64}/gu,
  /\bMSOL_[0-9a-z]{1,20}/gi,
  /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d{1,2})(?:\.(?:25[0-5]|2[0-4]\d|1?\d{1,2})){3}(?![\d.])/g,
  /(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,5}(?![0-9a-f:])/gi,
  /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{16,88}={1,2}/g,
  /(?<![\d+])\+\d[\d ().-]{6,18}\d/g,
  /(?<![A-Z0-9-])(?!AADSTS|SSPR)(?=[A-Z0-9-]{0,12}(?:DC|SRV|SVR|AAD|ADC|CONNECT|SYNC|SERVER|PC|LT|WS))[A-Z0-9-]{3,15}\d(?![A-Za-z0-9_-])/g,
];
const dotted = /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}_-])/gu;

/**
 * A line of foreign text without people, accounts, machines and places: what is left are its words and codes. A version
 * number looks like an address and is kept only behind the word version.
 */
export function maskPersonalData(text: string): string {
  const unkeyed = text
    .replace(keyed, (_whole, key: string, join: string, value: string) => `${key}${join}${keptValue(value)}`)
    .replace(rowName, (_whole, start: string) => `${start}${masked}`);
  const anonymous = patterns.reduce((rest, pattern) => rest.replace(pattern, maskUnlessVersion), unkeyed);
  return anonymous.replace(dotted, (name) => (isHost(name) ? masked : name));
}

function keptValue(value: string): string {
  const core = value.trim();
  if (core === '' || microsoft.test(core) || /^(?:true|false|n\/a|-|\[…\])$/i.test(core)) return value;
  return masked;
}

/** Entra Connect counts 1.x and 2.x in four parts. */
function maskUnlessVersion(match: string): string {
  return /^[12]\.\d{1,2}\.\d{1,4}\.\d{1,3}$/.test(match) && !/^1\.1\.1\.1$/.test(match) ? match : masked;
}

function isHost(name: string): boolean {
  if (microsoft.test(name) || fileEnding.test(name)) return false;
  return topLevel.test(name) || (/^[a-z0-9._-]+$/.test(name) && name.split('.').length > 2);
}
