import type { NewMessage } from '../../../../src/core/ports/outbox.ts';

export function newMessage(slot: string, changes: Partial<NewMessage> = {}): NewMessage {
  return {
    slot,
    place: 'person:ada',
    message: { kind: 'notice', language: 'en', tone: 'plain', text: slot },
    ...changes,
  };
}
