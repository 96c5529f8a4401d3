import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { assertTrustedService, type TrustedOrigin } from '../../src/bot/trusted-origin.ts';
import type { PersonalChat } from '../../src/core/ports/personal-chats.ts';
import { notice } from './support/sample-messages.ts';
import { startTestBot, type TestBot } from './support/start-test-bot.ts';
import { ada, messageActivity, pressActivity, type RawActivity, tenantId } from './support/teams-activities.ts';

const origin: TrustedOrigin = {
  serviceHosts: ['smba.trafficmanager.net', 'EU.Teams.example'],
  tenantId,
  allowsLoopback: false,
};

const otherTenant = 'b8d2fae3-0000-4000-8000-00000000beef';

describe('a service address', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://SMBA.trafficmanager.net/amer/a7c1e9d2-3b4f-4c6a-8e1d-5f9b0c2d7e34/',
    'https://smba.trafficmanager.net',
    'https://eu.teams.example/x',
  ])('of Teams is trusted: %s', (address) => {
    expect(() => assertTrustedService(address, origin)).not.toThrow();
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba-trafficmanager.net/',
    'https://evil-smba.trafficmanager.net/',
    'https://evil.trafficmanager.net/',
    'https://teams.example/',
    'https://evilteams.example/',
    'https://smba.trafficmanager.net./',
    'https://smba.trafficmanager.net:8443/',
    'https://user@smba.trafficmanager.net/',
    'https://:secret@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example/https://smba.trafficmanager.net/',
    'https://evil.example#smba.trafficmanager.net',
    'https://evil.example?smba.trafficmanager.net',
    'https://evil.example\\@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net\\.evil.example/',
    'https://smba.trafficmanager.net/?to=evil',
    'https://ѕmba.trafficmanager.net/',
    'https://smba。trafficmanager。net/',
    'https://smba%2Etrafficmanager.net/',
    ' https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/\n',
    'https:smba.trafficmanager.net/',
    '//smba.trafficmanager.net/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://169.254.169.254/',
    'http://127.0.0.1:3978/',
    'http://localhost/',
    'https://[::1]/',
    'urn:botframework:websocket:x',
    '',
  ])('of anybody else is not: %s', (address) => {
    expect(() => assertTrustedService(address, origin)).toThrow('the service address is not one of Microsoft Teams');
  });
});

describe('a rightly signed activity', () => {
  let bot: TestBot;

  beforeAll(async () => {
    bot = await startTestBot({ handle: async (_turn, emit) => emit(notice('answered')) });
  });

  afterAll(async () => await bot.close());

  afterEach(() => bot.connector.clear());

  const serviceUrl = () => bot.connector.url;
  const conversation = (tenant: string | undefined) => ({ id: 'a:1', conversationType: 'personal', tenantId: tenant });

  const foreign: readonly (readonly [string, () => RawActivity])[] = [
    ['of another tenant', () => messageActivity('hi', { serviceUrl: serviceUrl(), tenantId: otherTenant })],
    [
      'whose channel data names another tenant',
      () =>
        messageActivity('hi', { serviceUrl: serviceUrl(), change: { channelData: { tenant: { id: otherTenant } } } }),
    ],
    [
      'whose conversation names another tenant',
      () => messageActivity('hi', { serviceUrl: serviceUrl(), change: { conversation: conversation(otherTenant) } }),
    ],
    [
      'that names no tenant',
      () =>
        messageActivity('hi', {
          serviceUrl: serviceUrl(),
          change: { channelData: {}, conversation: conversation(undefined) },
        }),
    ],
    [
      'of another tenant, as a press',
      () =>
        pressActivity({ verb: 'again', data: { caseId: 'x' } }, { serviceUrl: serviceUrl(), tenantId: otherTenant }),
    ],
  ];

  it.each(foreign)('%s is refused, and nothing runs', async (_, activity) => {
    const before = bot.turns.length;

    const answer = await bot.post(activity());

    expect([answer.status, answer.body]).toEqual([403, { error: 'the activity belongs to another tenant' }]);
    expect([bot.turns.length - before, bot.connector.calls]).toEqual([0, []]);
  });

  it('of our tenant is answered however its id is written', async () => {
    const answer = await bot.post(
      messageActivity('hi', { serviceUrl: serviceUrl(), tenantId: tenantId.toUpperCase() }),
    );

    expect([answer.status, bot.connector.calls.length]).toEqual([200, 1]);
  });

  it.each(['webchat', 'directline', 'emulator', 'MSTEAMS'])('of the channel %s is refused', async (channelId) => {
    const before = bot.turns.length;
    const token = await bot.issuer.sign({
      serviceUrl: serviceUrl(),
      key: channelId === 'webchat' ? 'teams' : 'webchat',
    });

    const answer = await bot.postAs(
      `Bearer ${token}`,
      messageActivity('hi', { serviceUrl: serviceUrl(), change: { channelId } }),
    );

    expect([401, 403].includes(answer.status)).toBe(true);
    expect([bot.turns.length - before, bot.connector.calls]).toEqual([0, []]);
  });

  it('of an endorsed other channel is refused', async () => {
    const answer = await bot.post(
      messageActivity('hi', { serviceUrl: serviceUrl(), change: { channelId: 'webchat' } }),
    );

    expect([answer.status, answer.body]).toEqual([403, { error: 'only Microsoft Teams is served' }]);
  });
});

describe('a bot in production', () => {
  let bot: TestBot;

  beforeAll(async () => {
    bot = await startTestBot({
      isStrictAboutService: true,
      handle: async (_turn, emit) => emit(notice('something personal')),
    });
  });

  afterAll(async () => await bot.close());

  it.each([
    'http://127.0.0.1:9/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net:444/',
  ])('does not answer to %s, however rightly signed', async (serviceUrl) => {
    const answer = await bot.post(messageActivity('hi', { serviceUrl }));

    expect([answer.status, bot.turns.length]).toEqual([403, 0]);
  });

  it('takes no address from anybody who writes it with an empty channel', async () => {
    const answer = await bot.post(
      messageActivity('hi', { serviceUrl: 'https://smba.trafficmanager.net/', change: { channelId: '' } }),
    );

    expect([answer.status, bot.turns.length]).toEqual([400, 0]);
  });
});

describe('a stored chat whose address is no longer trusted', () => {
  it('gets nothing', async () => {
    const bot = await startTestBot({ handle: async (_turn, emit) => emit(notice('something personal')) });
    const chat: PersonalChat = {
      personId: ada.entraObjectId as string,
      conversationId: 'a:1-old',
      serviceUrl: 'https://evil.example/',
      tenantId,
      botId: '28:bot',
      userId: '29:ada',
    };
    await bot.app.store.chats.write(chat);

    const answer = await bot.post(messageActivity('why?', { serviceUrl: bot.connector.url, place: 'group' }));

    expect(answer.status).toBe(200);
    expect(bot.connector.calls.map(({ conversationId, activity }) => [conversationId, activity.text])).toEqual([
      ['19:group@thread.v2', 'Such answers are private. Write to me in a private chat first, then I can answer.'],
    ]);
    expect(await bot.app.store.chats.read(chat.personId)).toBeNull();
    await bot.close();
  });
});
