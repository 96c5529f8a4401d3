import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { notice, technicianVerdict } from './support/sample-messages.ts';
import { startTestBot } from './support/start-test-bot.ts';
import { messageActivity, pressActivity } from './support/teams-activities.ts';

describe('a bot that stops', () => {
  it('finishes the answer that is under way, and takes nothing new', async () => {
    const bot = await startTestBot({
      handle: async (_turn, emit) => {
        await sleep(300);
        await emit(notice('done'));
      },
    });
    const { connector } = bot;
    const running = bot.post(messageActivity('why?', { serviceUrl: connector.url }));
    await sleep(150);

    const closing = bot.close();
    await sleep(20);
    const late = await fetch(`${bot.url}/healthz`).then(
      () => 'answered',
      () => 'refused',
    );
    const [answer] = await Promise.all([running, closing]);

    expect([late, answer.status, connector.calls.map(({ activity }) => activity.text)]).toEqual([
      'refused',
      200,
      ['done'],
    ]);
  });

  it('waits for the answer that comes after a press', async () => {
    const bot = await startTestBot({
      pressPatienceMs: 50,
      handle: async (_turn, emit) => {
        await sleep(500);
        await emit(technicianVerdict());
      },
    });
    const { connector } = bot;
    await bot.post(pressActivity({ verb: 'again', data: { caseId: 'x' } }, { serviceUrl: connector.url }));

    await bot.close();

    expect(connector.calls.map(({ method }) => method)).toEqual(['PUT']);
  });
});
