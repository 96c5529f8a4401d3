import type { TextParams } from '../core/finding.ts';

/** Puts values in place of named placeholders; an unknown name stays visible rather than vanishing. */
export function fill(template: string, params: TextParams): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
