import { z } from 'zod';
import type { Message } from '../core/message.ts';
import type { TurnInput } from '../core/turn.ts';
import { cardOf } from './activity-of-message.ts';
import type { AdaptiveCard } from './cards/card-parts.ts';
import { joinedCard } from './cards/joined-card.ts';
import { harmlessText } from './harmless-text.ts';
import { plainText } from './plain-text.ts';

const pressSchema = z.object({
  action: z.discriminatedUnion('verb', [
    z.object({
      verb: z.literal('answer'),
      data: z.object({ questionId: z.string().max(100), choice: z.string().max(100) }),
    }),
    z.object({ verb: z.literal('again'), data: z.object({ caseId: z.string().max(100) }) }),
  ]),
});

/** What a pressed button says; undefined when it is none of ours. Nothing in it is trusted: the server holds the state. */
export function readPress(value: unknown): TurnInput | undefined {
  const parsed = pressSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { action } = parsed.data;
  return action.verb === 'answer' ? { kind: 'choice', ...action.data } : { kind: 'again' };
}

export interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The answer to a press: one card that replaces the pressed one and says everything, or else a line of text under it. */
export function answerToPress(messages: readonly Message[]): InvokeBody {
  const card = cardOfAll(messages);
  if (card !== undefined) return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  const text = harmlessText(messages.map(plainText).join('\n'));
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

function cardOfAll(messages: readonly Message[]): AdaptiveCard | undefined {
  const parts = messages.map((message) => cardOf(message) ?? plainText(message));
  const last = parts.findLast((part) => typeof part !== 'string');
  return last === undefined || parts.length === 1 ? last : joinedCard(parts, last);
}
