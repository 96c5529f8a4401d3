import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChannelKeys } from '../../src/bot/channel-keys.ts';
import { startTestBot } from './support/start-test-bot.ts';
import { messageActivity } from './support/teams-activities.ts';
import { startTokenIssuer, type TokenIssuer } from './support/token-issuer.ts';

const hourMs = 3_600_000;

let issuer: TokenIssuer;
let time = 0;

beforeEach(async () => {
  issuer = await startTokenIssuer();
  time = 0;
});

afterEach(async () => await issuer.close());

function keys() {
  return createChannelKeys({ metadataUrl: issuer.metadataUrl, now: () => time });
}

/** Each fetch is two requests: metadata and keys. */
const fetches = () => issuer.fetches / 2;

describe('the keys of the Bot Connector', () => {
  it('are fetched once for many who ask at once', async () => {
    const store = keys();

    const found = await Promise.all(Array.from({ length: 50 }, () => store.find('teams')));

    expect([found.every((key) => key?.endorsements.includes('msteams')), fetches()]).toEqual([true, 1]);
  });

  it('are asked for again for an unknown id after ten minutes at the earliest', async () => {
    const store = keys();
    await store.find('teams');

    time = 9 * 60_000;
    for (let index = 0; index < 20; index += 1) await store.find(`unknown-${index}`);
    const early = fetches();
    time = 11 * 60_000;
    for (let index = 0; index < 20; index += 1) await store.find(`unknown-${index}`);

    expect([early, fetches()]).toEqual([1, 2]);
  });

  it('are renewed after a day, without anybody waiting', async () => {
    const store = keys();
    await store.find('teams');
    issuer.behave('hang');

    time = 25 * hourMs;
    const key = await store.find('teams');

    expect(key).toBeDefined();
  });

  it('go on while the issuer is away, but not for ever', async () => {
    const store = keys();
    await store.find('teams');
    issuer.behave('fail');

    time = 71 * hourMs;
    const later = await store.find('teams');
    time = 73 * hourMs;
    const tooLate = store.find('teams');

    expect(later).toBeDefined();
    await expect(tooLate).rejects.toMatchObject({ code: 'unreachable' });
  });

  it.each(['fail', 'nonsense'] as const)(
    'cannot be had while the issuer answers with %s, and are later',
    async (mode) => {
      const store = keys();
      issuer.behave(mode);

      const failing = store.find('teams');
      await expect(failing).rejects.toMatchObject({ code: 'unreachable' });
      issuer.behave('answer');
      time += 6_000;

      expect(await store.find('teams')).toBeDefined();
    },
  );

  it('are not asked for by every request while the issuer is away', async () => {
    const store = keys();
    issuer.behave('fail');

    for (let index = 0; index < 100; index += 1) await store.find(`key-${index}`).catch(() => undefined);

    expect(issuer.fetches).toBe(1);
  });
});

describe('a bot whose keys cannot be had', () => {
  it('answers 503 with nothing run, and recovers', async () => {
    const bot = await startTestBot({ now: () => time });
    bot.issuer.behave('fail');

    const down = await bot.post(messageActivity('hello', { serviceUrl: bot.connector.url }));
    const ranWhileDown = bot.turns.length;
    bot.issuer.behave('answer');
    time += 6_000;
    const up = await bot.post(messageActivity('hello', { serviceUrl: bot.connector.url }));

    expect([down.status, ranWhileDown, up.status, bot.turns.length]).toEqual([503, 0, 200, 1]);
    expect(down.body).toEqual({ error: 'the signing keys of the Bot Connector cannot be fetched' });
    await bot.close();
  });

  it('goes on with the keys that it has', async () => {
    const bot = await startTestBot({ now: () => time });
    await bot.post(messageActivity('hello', { serviceUrl: bot.connector.url }));

    bot.issuer.behave('hang');
    time = 30 * hourMs;
    const answer = await bot.post(messageActivity('hello', { serviceUrl: bot.connector.url }));

    expect([answer.status, bot.turns.length]).toEqual([200, 2]);
    await bot.close();
  });
});
