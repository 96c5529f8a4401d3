import type { TextParams } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', sv: 'sv-SE' };
const formats = new Map<string, Intl.DateTimeFormat>();
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** A moment as people of that language write it, with the day, in their time zone: `20 novembre à 09:41`. */
export function formatTime(iso: string, language: Language, timeZone: string): string {
  const key = `${language}|${timeZone}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    formats.set(key, format);
  }
  return format
    .format(new Date(iso))
    .replace(/ (?:kl\.|at) /u, ' ')
    .replace(/,\s/u, ' ');
}

/** The time of day alone, with seconds: `09:41:07`. */
export function formatClock(iso: string, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'medium', timeZone }).format(new Date(iso));
}

/** Times among the values of a text, made readable; everything else unchanged. */
export function formatParams(params: TextParams, language: Language, timeZone: string): TextParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && isoTime.test(value) ? formatTime(value, language, timeZone) : value,
    ]),
  );
}
