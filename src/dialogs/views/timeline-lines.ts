import type { Attempt } from '../../core/attempt.ts';
import { quoteLine } from '../../core/clean-text.ts';
import type { Language } from '../../core/language.ts';
import type { TimelineLine } from '../../core/message.ts';
import { say } from '../../knowledge/texts.ts';
import { formatClock, formatTime } from './format-time.ts';

/** "Stopped at step 4 of 6", in words. */
export function timelineTitle(attempt: Attempt, language: Language, timeZone: string): string {
  const kind = say(language, `kind.${attempt.kind}`);
  const at = formatTime(attempt.startedAt, language, timeZone);
  const total = attempt.steps.length;
  const stopped = attempt.steps.findIndex(({ state }) => state === 'stopped-here');
  if (stopped === -1) return say(language, 'timeline.finished', { kind, at, total });
  return say(language, 'timeline.stopped', { kind, at, step: stopped + 1, total });
}

/** Every step of one attempt, in order, with the log's own words where a row exists. */
export function timelineLines(attempt: Attempt, language: Language, timeZone: string): readonly TimelineLine[] {
  return attempt.steps.map(({ step, state, at, reason }) => ({
    state,
    label: say(language, `step.${step}`),
    time: at === null ? null : formatClock(at, language, timeZone),
    quote: reason === null ? null : quoteLine(reason),
  }));
}
