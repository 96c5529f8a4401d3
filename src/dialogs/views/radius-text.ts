import { quoteLine } from '../../core/clean-text.ts';
import type { Facts } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import { say } from '../../knowledge/texts.ts';
import { formatTime } from './format-time.ts';

/** Who else, since when, and what they have in common. */
export function radiusText(radius: Facts['radius'], language: Language, timeZone: string): string {
  if (!radius.known) return say(language, radius.reason === 'not-asked' ? 'radius.none' : 'radius.unknown');
  const { people, since, windowHours, othersSucceededSince, onlyDomain, onlyOu } = radius.value;
  if (people <= 1 || since === null) return say(language, 'radius.alone', { hours: windowHours });
  const params = { people, since: formatTime(since, language, timeZone) };
  const parts = [say(language, othersSucceededSince === 0 ? 'radius.many' : 'radius.few', params)];
  if (onlyOu !== null) parts.push(say(language, 'radius.ou', { ou: quoteLine(onlyOu, 120) }));
  else if (onlyDomain !== null) parts.push(say(language, 'radius.domain', { domain: quoteLine(onlyDomain, 80) }));
  if (othersSucceededSince > 0) parts.push(say(language, 'radius.success', { count: othersSucceededSince }));
  return parts.join(' ');
}
