import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { notice } from './support/sample-messages.ts';
import { type Handle, startTestBot, type TestBot, type TestBotOptions } from './support/start-test-bot.ts';
import {
  type Author,
  ada,
  ben,
  installedActivity,
  messageActivity,
  type Place,
  personalChatId,
} from './support/teams-activities.ts';

let bot: TestBot;

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

/** Answers with what was said, after a while. */
function slowly(ms: number): Handle {
  return async ({ input }, emit) => {
    await sleep(ms);
    await emit(notice(`heard ${input.kind === 'text' ? input.text : input.kind}`));
  };
}

async function start(options: TestBotOptions = {}): Promise<void> {
  bot = await startTestBot({ handle: slowly(50), ...options });
}

function write(text: string, author: Author = ada, place: Place = 'personal') {
  return messageActivity(text, { author, place, serviceUrl: bot.connector.url });
}

const said = () => bot.connector.calls.map(({ activity }) => activity.text);

describe('an activity that Teams delivers again', () => {
  it('is answered once when it comes after the answer', async () => {
    await start();
    const activity = write('why?');

    const answers = [await bot.post(activity), await bot.post(activity), await bot.post(activity)];

    expect([answers.map(({ status }) => status), said(), bot.turns.length]).toEqual([
      [200, 200, 200],
      ['heard why?'],
      1,
    ]);
  });

  it('is answered once when it comes before the answer, without a second sign of work', async () => {
    await start({ handle: slowly(400), workingAfterMs: 100 });
    const activity = write('why?');

    const answers = await Promise.all([bot.post(activity), bot.post(activity)]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(bot.connector.calls.map(({ method }) => method)).toEqual(['POST', 'PUT']);
  });

  it('is answered once where nobody is known yet', async () => {
    await start();
    const activity = write('why?', ada, 'group');

    await Promise.all([bot.post(activity), bot.post(activity)]);

    expect(said()).toHaveLength(1);
  });

  it('welcomes once', async () => {
    await start();
    const activity = installedActivity({ serviceUrl: bot.connector.url });

    await Promise.all([bot.post(activity), bot.post(activity)]);

    expect(said()).toEqual(['heard help']);
  });

  it('is not taken for the one of somebody else', async () => {
    await start();
    const change = { id: '1700000000000' };

    await bot.post({ ...write('first'), ...change });
    await bot.post({ ...write('second', ben), ...change });

    expect(said()).toEqual(['heard first', 'heard second']);
  });

  it.each([undefined, null])('is not recognised with the id %s, and is answered', async (id) => {
    await start();

    await bot.post({ ...write('first'), id });
    await bot.post({ ...write('second'), id });

    expect(said()).toEqual(['heard first', 'heard second']);
    expect(new Set(bot.turns.map((turn) => turn.id)).size).toBe(2);
  });
});

describe('several messages at once', () => {
  it('in one conversation are answered one after the other, in order', async () => {
    let running = 0;
    let most = 0;
    await start({
      handle: async (turn, emit) => {
        running += 1;
        most = Math.max(most, running);
        await slowly(50)(turn, emit);
        running -= 1;
      },
    });

    const first = bot.post(write('first'));
    await sleep(20);
    await Promise.all([first, bot.post(write('second'))]);

    expect([most, said()]).toEqual([1, ['heard first', 'heard second']]);
  });

  it('in different conversations are answered side by side', async () => {
    await start({ handle: slowly(300) });

    const started = Date.now();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        bot.post(
          write('hello', { name: `P${index}`, entraObjectId: `33333333-cccc-4ccc-8ccc-0000000000${10 + index}` }),
        ),
      ),
    );

    expect([bot.connector.calls.length, Date.now() - started < 3_000]).toEqual([20, true]);
  });

  it('in one conversation are refused with 429 when too many wait, and may come again', async () => {
    await start({ handle: slowly(20) });
    const activities = Array.from({ length: 40 }, (_, index) => write(`message ${index}`));

    const answers = await Promise.all(activities.map((activity) => bot.post(activity)));
    const refused = activities.filter((_, index) => answers[index]?.status === 429);
    const again = await Promise.all(refused.slice(0, 5).map((activity) => bot.post(activity)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(answers.find(({ status }) => status === 429)?.body).toEqual({
      error: 'too many messages wait in this conversation',
    });
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(said()).toHaveLength(answers.filter(({ status }) => status === 200).length + 5);
  });
});

describe('a mistake of ours', () => {
  const failing: Handle = async () => {
    throw new TypeError('Cannot read properties of undefined (reading secret-thing)');
  };

  it.each(['personal', 'group', 'channel'] as const)(
    'in a %s conversation is told with a reference only',
    async (place) => {
      await start({ handle: failing });
      await bot.app.store.chats.write({
        personId: ada.entraObjectId as string,
        conversationId: personalChatId(ada),
        serviceUrl: bot.connector.url,
        tenantId: '',
        botId: '28:bot',
        userId: '29:ada',
      });

      const answer = await bot.post(write('why?', ada, place));

      const [text] = said();
      const reference = /\(reference ([0-9a-f-]{36})\)/.exec(text ?? '')?.[1];
      expect([answer.status, said().length, reference !== undefined, text?.includes('secret-thing')]).toEqual([
        200,
        1,
        true,
        false,
      ]);
      expect(bot.logger.lines.find(({ message }) => message === 'a turn failed')?.data).toMatchObject({ reference });
    },
  );

  it('takes the place of the sign of work', async () => {
    await start({
      workingAfterMs: 50,
      handle: async () => {
        await sleep(200);
        throw new Error('a bug');
      },
    });

    await bot.post(write('why?'));
    await sleep(100);

    expect(bot.connector.calls.map(({ method }) => method)).toEqual(['POST', 'PUT']);
  });

  it('is told once when the store is away', async () => {
    await start();
    await bot.app.store.close();

    const answer = await bot.post(write('why?', ada, 'group'));

    expect([answer.status, said().length]).toEqual([200, 1]);
    expect(said()[0]).toMatch(/reference/);
  });
});
