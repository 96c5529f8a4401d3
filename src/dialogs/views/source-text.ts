import type { Language } from '../../core/language.ts';
import { say } from '../../knowledge/texts.ts';

/** Where a claim can be looked up, in the reader's language; addresses of Microsoft Graph stay as they are. */
export function sourceText(source: string, language: Language): string {
  if (source === 'audit log') return say(language, 'source.audit-log');
  const [, kind, id] = /^(audit row|sign-in) (.+)$/.exec(source) ?? [];
  if (kind === undefined || id === undefined) return source;
  return kind === 'sign-in' ? say(language, 'source.sign-in', { id }) : say(language, 'source.audit-row', { id });
}
