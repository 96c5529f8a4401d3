import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import { article, notice, personVerdict, question } from './support/sample-messages.ts';
import { startTestBot, type TestBot } from './support/start-test-bot.ts';
import {
  ada,
  ben,
  channelThread,
  installedActivity,
  messageActivity,
  otherActivity,
  type Place,
  personalChatId,
} from './support/teams-activities.ts';

let bot: TestBot;

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

async function start(...messages: readonly Message[]): Promise<void> {
  bot = await startTestBot({
    handle: async (_turn, emit) => {
      for (const message of messages) await emit(message);
    },
  });
}

/** Ada has written to the bot in her own chat before. */
async function startKnowingAda(...messages: readonly Message[]): Promise<void> {
  await start(...messages);
  await bot.post(write('personal'));
  bot.connector.clear();
}

function write(place: Place, author = ada) {
  return messageActivity('why?', { author, place, serviceUrl: bot.connector.url });
}

const said = () =>
  bot.connector.calls.map(({ conversationId, activity }) => [conversationId, activity.text ?? activity.summary]);

const inThread = { group: '19:group@thread.v2', channel: channelThread } as const;
const messageMe = 'Such answers are private. Write to me in a private chat first, then I can answer.';
const answeredPrivately = 'I have answered you in our private chat.';

describe.each(['group', 'channel'] as const)('a message in a %s', (place) => {
  it('about a person is answered in the own chat of the asker; the thread learns only that', async () => {
    await startKnowingAda(notice('your account is locked'), personVerdict());

    await bot.post(write(place));

    expect(said()).toEqual([
      [personalChatId(ada), 'your account is locked'],
      [personalChatId(ada), expect.stringContaining('Your reset was refused.')],
      [inThread[place], answeredPrivately],
    ]);
  });

  it('is a turn of the own chat, so that nobody else takes part in it', async () => {
    await startKnowingAda(notice('your account is locked'));

    await bot.post(write(place));

    const turn = bot.turns.at(-1);
    expect([turn?.conversationId, turn?.scope, turn?.askerId]).toEqual([
      personalChatId(ada),
      'personal',
      ada.entraObjectId,
    ]);
  });

  it('about nobody is answered in the thread alone', async () => {
    await startKnowingAda(notice('I explain why resets fail.', { isPublic: true }));

    await bot.post(write(place));

    expect(said()).toEqual([[inThread[place], 'I explain why resets fail.']]);
  });

  it('about how things work is answered in the thread, without buttons that nobody may press there', async () => {
    await startKnowingAda(article());

    await bot.post(write(place));

    const [call] = bot.connector.calls;
    expect(said()).toEqual([[inThread[place], expect.stringContaining('The ports that writeback uses')]]);
    expect(JSON.stringify(call?.activity)).not.toContain('Action.Execute');
  });

  it('that may mean several articles is answered with the choice in the own chat of the asker', async () => {
    await startKnowingAda(question({ id: 'articles' }));

    await bot.post(write(place));

    expect(said().map(([where]) => where)).toEqual([personalChatId(ada), inThread[place]]);
  });

  it('of somebody who has no chat with the bot is answered with how to get one, and nothing runs', async () => {
    await startKnowingAda(notice('your account is locked'));
    const before = bot.turns.length;

    await bot.post(write(place, ben));

    expect([said(), bot.turns.length - before]).toEqual([[[inThread[place], messageMe]], 0]);
  });

  it('whose private answer is refused says nothing of it in the thread', async () => {
    await startKnowingAda(notice('your account is locked'), notice('since 9:00'));
    bot.connector.fail({ conversationId: personalChatId(ada), kind: 403 });

    await bot.post(write(place));

    expect(said()).toEqual([
      [personalChatId(ada), 'your account is locked'],
      [inThread[place], messageMe],
    ]);
    expect(await bot.app.store.chats.read(ada.entraObjectId as string)).toBeNull();
  });

  it('whose private answer is lost does not claim that it was given', async () => {
    await startKnowingAda(notice('your account is locked'));
    bot.connector.fail({ conversationId: personalChatId(ada), kind: 500 });

    await bot.post(write(place));

    expect(said()[1]).toEqual([inThread[place], expect.stringContaining('Something went wrong on my side')]);
  });

  it('shows no sign of work in the thread', async () => {
    await startKnowingAda();

    await bot.post(write(place));

    expect(said()).toEqual([]);
  });
});

describe('a reply in a channel', () => {
  it('goes into the thread that was written in', async () => {
    await startKnowingAda(notice('help', { isPublic: true }));
    const activity = write('channel');

    await bot.post(activity);

    expect(bot.connector.calls.map(({ conversationId, activityId }) => [conversationId, activityId])).toEqual([
      [channelThread, activity.id],
    ]);
  });
});

describe('a chat', () => {
  it('is remembered with its latest address', async () => {
    await start(notice('hello'));
    await bot.post(write('personal'));

    const chat = await bot.app.store.chats.read(ada.entraObjectId as string);

    expect(chat).toMatchObject({ conversationId: personalChatId(ada), serviceUrl: bot.connector.url });
  });

  it('of a kind that nobody knows counts as shared', async () => {
    await startKnowingAda(notice('your account is locked'));
    const conversation = { id: '19:odd', conversationType: 'odd', tenantId: undefined };

    await bot.post({ ...write('personal'), conversation });

    expect(said()).toEqual([
      [personalChatId(ada), 'your account is locked'],
      ['19:odd', answeredPrivately],
    ]);
  });
});

describe('nobody who is signed in', () => {
  const nobody = { name: 'Nobody', entraObjectId: undefined };

  it.each(['personal', 'group', 'channel'] as const)('is refused in a %s conversation', async (place) => {
    await start(notice('something'));

    await bot.post(write(place, nobody));

    expect(said().map(([, text]) => text)).toEqual(['I only serve people who are signed in to this organisation.']);
    expect(bot.turns).toEqual([]);
  });

  it('is not greeted', async () => {
    await start(notice('welcome'));

    await bot.post(installedActivity({ author: nobody, serviceUrl: bot.connector.url }));

    expect([said(), bot.turns]).toEqual([[], []]);
  });
});

describe('somebody who adds the bot', () => {
  it('to their own chat is greeted', async () => {
    await start(notice('This is what I do.', { isPublic: true }));

    await bot.post(installedActivity({ serviceUrl: bot.connector.url }));

    expect(said()).toEqual([[personalChatId(ada), 'This is what I do.']]);
  });

  it('and is refused is left alone', async () => {
    await start(notice('Guests ask their own organisation.', { tone: 'refusal' }));

    await bot.post(installedActivity({ serviceUrl: bot.connector.url }));

    expect(said()).toEqual([]);
  });

  it.each(['group', 'channel'] as const)('to a %s disturbs nobody', async (place) => {
    await start(notice('This is what I do.'));

    await bot.post(installedActivity({ place, serviceUrl: bot.connector.url }));

    expect([said(), bot.turns]).toEqual([[], []]);
  });

  it('as a person, not the bot, is no reason to say anything', async () => {
    await start(notice('This is what I do.'));
    const change = { membersAdded: [{ id: '29:somebody' }] };

    await bot.post(otherActivity('conversationUpdate', { serviceUrl: bot.connector.url, change }));

    expect([said(), bot.turns]).toEqual([[], []]);
  });
});
