import { describe, expect, it } from 'vitest';
import { StrictAdapter, type StrictAdapterOptions } from '../../src/bot/strict-adapter.ts';
import { createBotPart } from '../../src/bot-part.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { FixedCredentials } from './support/fixed-credentials.ts';
import { tenantId } from './support/teams-activities.ts';
import { botAppId, connectorIssuer } from './support/token-issuer.ts';

const token = { appId: botAppId, issuer: connectorIssuer, keys: { find: async () => undefined } };
const teams = { serviceHosts: ['smba.trafficmanager.net'], tenantId, allowsLoopback: false };
const local = { serviceHosts: [], tenantId, allowsLoopback: true };
const credentials = new FixedCredentials();

describe('an adapter', () => {
  it.each([
    ['verifies nothing although it has an app id', { appId: botAppId, token: null, origin: local }],
    ['verifies nothing and talks to Teams', { appId: '', token: null, origin: teams }],
    ['has no app id', { appId: '', token, origin: teams }],
    ['verifies tokens of another bot', { appId: tenantId, token, origin: teams }],
  ] satisfies [string, Omit<StrictAdapterOptions, 'credentials'>][])('that %s is not made', (_, options) => {
    expect(() => new StrictAdapter({ ...options, credentials })).toThrow('the bot needs an app id');
  });

  it.each([
    ['verifies', { appId: botAppId, token, origin: teams }],
    ['is local', { appId: '', token: null, origin: local }],
  ] satisfies [string, Omit<StrictAdapterOptions, 'credentials'>][])('that %s is made', (_, options) => {
    expect(() => new StrictAdapter({ ...options, credentials })).not.toThrow();
  });
});

describe('a bot that verifies nothing', () => {
  it.each(['0.0.0.0', '::', '192.168.1.7'])('does not listen on %s', async (host) => {
    const app = { handle: async () => {}, store: { chats: {} } } as never;
    const bot = createBotPart({
      app,
      appId: '',
      credentials,
      origin: local,
      token: null,
      logger: silentLogger,
      language: 'en',
    });

    await expect(bot.listen({ host, port: 0 })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
