import type { Language } from '../../core/language.ts';
import type { NoticeMessage } from '../../core/message.ts';

export function notice(language: Language, text: string, tone: NoticeMessage['tone'] = 'plain'): NoticeMessage {
  return { kind: 'notice', language, tone, text };
}
