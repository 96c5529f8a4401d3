import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import type { ReplyTo, Turn } from '../../src/core/turn.ts';
import { planReplies } from '../../src/dialogs/plan-replies.ts';
import { article } from '../bot/support/sample-messages.ts';

const text: Message = { kind: 'notice', language: 'en', tone: 'plain', text: 'Hello.' };
const publicText: Message = { ...text, isPublic: true };
const card: Message = {
  kind: 'question',
  language: 'en',
  question: { id: 'q', text: 'Which one?', hint: null, choices: [] },
};

function turnTo(replyTo?: ReplyTo): Turn {
  return {
    id: 'a',
    conversationId: 'one',
    scope: 'personal',
    askerId: 'ada',
    locale: undefined,
    timeZone: undefined,
    input: { kind: 'again' },
    ...(replyTo !== undefined && { replyTo }),
  };
}

describe('replies that must arrive', () => {
  it('are none for a caller who delivers them alone', () => {
    expect(planReplies(turnTo(), [text, card])).toEqual([
      { message: text, reply: null },
      { message: card, reply: null },
    ]);
  });

  it('are named after the turn and their place in it, and are worth nothing after a quarter of an hour', () => {
    const planned = planReplies(turnTo({ place: 'person:ada', isPrivateOnly: false }), [text, card]);

    expect(planned.map(({ reply }) => reply)).toEqual([
      { slot: 'turn:one:a:0', place: 'person:ada', message: text, expiresInMs: 900_000 },
      { slot: 'turn:one:a:1', place: 'person:ada', message: card, expiresInMs: 900_000 },
    ]);
  });

  it('leave out what is said where the question was asked', () => {
    const planned = planReplies(turnTo({ place: 'person:ada', isPrivateOnly: true }), [publicText, card, article()]);

    expect(planned.map(({ reply }) => reply?.slot)).toEqual([undefined, 'turn:one:a:1', undefined]);
  });

  it('put the last card in the place of the pressed one', () => {
    const replyTo = { place: 'person:ada', replacesActivityId: 'pressed', isPrivateOnly: false } as const;

    const planned = planReplies(turnTo(replyTo), [text, card, text]);

    expect(planned.map(({ reply }) => reply?.replacesActivityId)).toEqual([undefined, 'pressed', undefined]);
  });
});
