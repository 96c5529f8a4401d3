import type { Message } from '../core/message.ts';
import { fill } from '../knowledge/fill.ts';
import { phraseTables } from '../knowledge/locales/index.ts';
import type { PhraseKey } from '../knowledge/locales/phrase-table.ts';
import type { Action, ActionContext } from './actions/action-context.ts';
import { diagnosePerson, reconsider, restate } from './actions/diagnose-person.ts';
import { findPerson } from './actions/find-person.ts';
import type { Emit } from './emit.ts';
import { advance } from './engine/advance.ts';
import type { DialogEffect, DialogEvent } from './engine/advanced.ts';
import type { ActionName } from './engine/define-flow.ts';
import type { DialogState } from './engine/dialog-state.ts';
import { flows } from './flows/index.ts';
import { showQuestion } from './views/deciding-question.ts';
import { decodedCodes } from './views/decoded-codes.ts';
import { informed } from './views/informed.ts';
import { notice } from './views/notice.ts';

const actions: Readonly<Record<ActionName, Action>> = {
  'find-person': findPerson,
  diagnose: diagnosePerson,
  reconsider,
  restate,
};

/** A flow that runs this many actions in one turn is going round in circles: a bug, not a conversation. */
const mostActions = 6;

export interface RunInput {
  readonly state: DialogState;
  readonly event: DialogEvent;
  readonly context: ActionContext;
  readonly emit: Emit;
}

/** Runs the effects of the engine until it waits for a person or is done; returns the state to keep. */
export async function runDialog({ state, event, context, emit }: RunInput): Promise<DialogState> {
  const said: Message[] = [];
  const tell = async (message: Message): Promise<void> => {
    said.push(message);
    await emit(message);
  };
  let { state: current, effects } = advance(flows, state, event);
  for (let count = 0; count < mostActions; count += 1) {
    const action = await perform(effects, current, context, tell);
    if (action === null) break;
    const result = await actions[action.action](action.slots, context);
    for (const message of result.messages) await tell(message);
    ({ state: current, effects } = advance(flows, current, { kind: 'result', ...result }));
    effects = [...effects, ...askUnlessShown(current, result.messages)];
    if (count === mostActions - 1) throw new Error(`the flow ${current.flow} does not come to rest`);
  }
  return { ...current, lastSaid: said.length > 0 ? said : state.lastSaid };
}

type DoEffect = Extract<DialogEffect, { kind: 'do' }>;

async function perform(
  effects: readonly DialogEffect[],
  state: DialogState,
  context: ActionContext,
  tell: (message: Message) => Promise<void>,
): Promise<DoEffect | null> {
  let action: DoEffect | null = null;
  for (const effect of effects) {
    switch (effect.kind) {
      case 'do':
        action = effect;
        break;
      case 'say':
        await tell({ ...notice(context.language, phraseText(effect.phrase, context)), isPublic: true });
        break;
      case 'decode':
        await tell(decodedCodes(effect, context.language, context.asker.role === 'helpdesk'));
        break;
      case 'offer':
        await tell(informed(effect.offer, context.language));
        break;
      case 'ask':
        await tell({
          kind: 'question',
          language: context.language,
          question: showQuestion(effect.question, context.language),
        });
        break;
      case 'repeat':
        for (const message of state.lastSaid) await tell(message);
        break;
    }
  }
  return action;
}

/** The helpdesk gets the longer of two texts where there are two. */
function phraseText(key: PhraseKey, { language, asker }: ActionContext): string {
  const table = phraseTables[language];
  if (asker.role !== 'helpdesk') return table[key];
  if (key === 'dialog.help') return `${table[key]} ${table['dialog.help-helpdesk']}`;
  if (key === 'dialog.greeting') return table['dialog.greeting-helpdesk'];
  return fill(table[key], {});
}

/** A verdict carries its question itself; any other open question is asked after what was said. */
function askUnlessShown(state: DialogState, messages: readonly Message[]): readonly DialogEffect[] {
  const { question } = state;
  if (question === null) return [];
  const isShown = messages.some((message) => 'question' in message && message.question?.id === question.id);
  return isShown ? [] : [{ kind: 'ask', question }];
}
