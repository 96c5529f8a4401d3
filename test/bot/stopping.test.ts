import { once } from 'node:events';
import { Agent, request } from 'node:http';
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

  it('does not wait for a connection that is kept open after its last answer', async () => {
    const bot = await startTestBot({
      handle: async (_turn, emit) => {
        await sleep(200);
        await emit(notice('done'));
      },
    });
    const agent = new Agent({ keepAlive: true });
    const activity = messageActivity('why?', { serviceUrl: bot.connector.url });
    const authorization = `Bearer ${await bot.issuer.sign({ serviceUrl: bot.connector.url })}`;
    const asked = request(`${bot.url}/api/messages`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', authorization },
    });
    asked.end(JSON.stringify(activity));
    await sleep(100);
    const began = performance.now();

    const [[response]] = await Promise.all([once(asked, 'response'), bot.close()]);

    agent.destroy();
    expect(response.statusCode).toBe(200);
    // Node would keep it for five seconds.
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
