// The whole package loads the tables of a tokenizer (16 MB) that only language models need.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { AppError } from '../core/app-error.ts';
import { answerPress, respondWithFailure } from './answer-press.ts';
import { type Background, createBackground } from './background.ts';
import type { BotParts } from './bot-parts.ts';
import { readPress } from './card-press.ts';
import { converse, sayFailure, sayHere, welcome } from './converse.ts';
import { createRecentTurns } from './recent-turns.ts';
import { textOfActivity } from './text-of-activity.ts';
import { scopeOf } from './turn-of-activity.ts';

export type TeamsApplicationOptions = Omit<BotParts, 'recent' | 'background'>;

export interface TeamsApplication {
  run(context: TurnContext): Promise<void>;
  /** Resolves when no answer is under way any more. */
  readonly settled: Background['settled'];
}

/** Routes activities of Teams to our own turns, and what is said back to the right place. */
export function createTeamsApplication(options: TeamsApplicationOptions): TeamsApplication {
  const parts: BotParts = { ...options, recent: createRecentTurns(), background: createBackground() };
  const application = new QuietApplication({ adapter: parts.adapter, removeRecipientMention: false });
  application.activity(ActivityTypes.Message, (context) =>
    oncePerActivity(parts, context, () => onMessage(parts, context)),
  );
  application.conversationUpdate('membersAdded', (context) =>
    oncePerActivity(parts, context, () => onInstalled(parts, context)),
  );
  // Routed by hand: the library's own route for presses remembers one answer's kind for all later ones.
  application.addRoute(isPress, (context) => onPress(parts, context), true);
  return {
    run: async (context) => {
      await application.run(context);
    },
    settled: parts.background.settled,
  };
}

/** The library starts one typing timer for all turns together, whatever its option says. We show work ourselves. */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

async function isPress({ activity }: TurnContext): Promise<boolean> {
  return activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action';
}

async function onPress(parts: BotParts, context: TurnContext): Promise<void> {
  try {
    await answerPress(parts, context);
  } catch (error) {
    await respondWithFailure(parts, context, error);
  }
}

/** A repeat waits for the first delivery to be answered, and says nothing itself. */
async function oncePerActivity(parts: BotParts, context: TurnContext, work: () => Promise<void>): Promise<void> {
  const { activity } = context;
  if (activity.id === undefined) return await guarded(parts, context, work);
  const { answered } = parts.recent.once(`${activity.conversation.id} ${activity.id}`, () =>
    guarded(parts, context, work),
  );
  await answered;
}

/** A failure of ours is told to the one who wrote; too many at once is told to Teams. */
async function guarded(parts: BotParts, context: TurnContext, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'throttled') throw error;
    await sayFailure(parts, context, error);
  }
}

async function onMessage(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const text = textOfActivity(activity);
  if (activity.value === undefined || activity.value === null || text !== '') {
    return await converse(parts, context, { kind: 'text', text });
  }
  // A pressed button of an old client arrives as a message with a value and no text.
  const press = readPress({ action: activity.value });
  if (press === undefined || scopeOf(activity) !== 'personal')
    return await sayHere(parts, context, 'dialog.question-gone');
  await converse(parts, context, press);
}

/** Somebody added the bot to their own chat: say what it is for. Groups and channels are not disturbed. */
async function onInstalled(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const isBot = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) === true;
  if (isBot) await welcome(parts, context);
}
