import type { TurnContext } from 'botbuilder';
import { type Language, languageOfLocale } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import { say } from '../knowledge/texts.ts';
import type { BotParts } from './bot-parts.ts';

type PublicKey =
  | 'dialog.denied.anonymous'
  | 'dialog.message-me'
  | 'dialog.answered-privately'
  | 'dialog.question-gone'
  | 'dialog.already-answered'
  | 'dialog.busy'
  | 'label.working';

/** One of the few things that may be said before anybody knows who asks. */
export function publicNotice(language: Language, key: PublicKey): Message {
  return { kind: 'notice', language, tone: 'plain', text: say(language, key), isPublic: true };
}

/** The language to say such a thing in. */
export function languageOfContext({ fallbackLanguage }: BotParts, { activity }: TurnContext): Language {
  return languageOfLocale(activity.locale) ?? fallbackLanguage;
}
