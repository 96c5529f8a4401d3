import type { Language } from '../src/core/language.ts';
import type { PhraseKey } from '../src/knowledge/locales/phrase-table.ts';
import { say } from '../src/knowledge/texts.ts';

export type EvidenceSource =
  | { readonly kind: 'row'; readonly list: '/auditLogs/directoryAudits' | '/auditLogs/signIns'; readonly id: string }
  /** A Graph path, `{id}` standing for the person. */
  | { readonly kind: 'path'; readonly path: string }
  /** The person's own words, or what they pasted. */
  | { readonly kind: 'written' }
  /** What the script printed on a server, pasted by the person. */
  | { readonly kind: 'collected' };

const rows = [
  ['source.audit-row', '/auditLogs/directoryAudits'],
  ['source.sign-in', '/auditLogs/signIns'],
] as const;
const written = ['label.you-said', 'label.pasted'] as const satisfies readonly PhraseKey[];

/** What a line names as its source, read back from the words that a reader sees; null when it names nothing that we know. */
export function evidenceSource(source: string, language: Language): EvidenceSource | null {
  if (written.some((key) => say(language, key) === source)) return { kind: 'written' };
  if (say(language, 'label.collected') === source) return { kind: 'collected' };
  if (say(language, 'source.audit-log') === source) return { kind: 'path', path: '/auditLogs/directoryAudits' };
  const [, path] = /^GET (\/\S+)$/.exec(source) ?? [];
  if (path !== undefined) return { kind: 'path', path };
  for (const [key, list] of rows) {
    const id = valueIn(source, say(language, key, { id: gap }));
    if (id !== null) return { kind: 'row', list, id };
  }
  return null;
}

/** Stands where a template has its value; no text of ours holds it. */
export const gap = '\u0000';

/** The words that stand where the template has its gap. */
function valueIn(text: string, template: string): string | null {
  const [before = '', after = ''] = template.split(gap);
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  const value = text.slice(before.length, text.length - after.length);
  return value === '' ? null : value;
}
