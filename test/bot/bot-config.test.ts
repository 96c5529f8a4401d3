import { describe, expect, it } from 'vitest';
import { inspectBotConfig } from '../../src/bot-config.ts';
import { botAppId } from './support/token-issuer.ts';

const complete = { BOT_APP_ID: botAppId, BOT_APP_TYPE: 'SingleTenant', BOT_APP_SECRET: 'of-a-test' };

describe('the settings of the bot', () => {
  it('are all named when all are missing', () => {
    const { config, problems } = inspectBotConfig({});

    expect([config, problems]).toEqual([
      null,
      ['BOT_APP_ID is missing', 'BOT_APP_TYPE must be SingleTenant or UserAssignedMSI'],
    ]);
  });

  it.each(['', '  ', '00000000', 'null', 'undefined'])('refuse the app id %j', (BOT_APP_ID) => {
    const { config, problems } = inspectBotConfig({ ...complete, BOT_APP_ID });

    expect([config, problems.length]).toEqual([null, 1]);
  });

  it.each(['MultiTenant', 'multitenant', 'singletenant', 'SingelTenant', 'UserAssignedMsi', ''])(
    'refuse the kind %j',
    (BOT_APP_TYPE) => {
      const { config, problems } = inspectBotConfig({ ...complete, BOT_APP_TYPE });

      expect([config, problems]).toEqual([null, ['BOT_APP_TYPE must be SingleTenant or UserAssignedMSI']]);
    },
  );

  it.each([
    [{ BOT_APP_SECRET: '' }, 'neither is set'],
    [{ BOT_CERTIFICATE_PATH: '/bot.pem' }, 'not both'],
  ])('want exactly one proof of who the bot is: %j', (change, words) => {
    const { config, problems } = inspectBotConfig({ ...complete, ...change });

    expect([config, problems]).toEqual([null, [expect.stringContaining(words)]]);
  });

  it.each([
    { PORT: '0' },
    { PORT: '65536' },
    { PORT: 'http' },
    { EXTRA_SERVICE_HOSTS: '*' },
    { EXTRA_SERVICE_HOSTS: '*.com' },
    { EXTRA_SERVICE_HOSTS: '*.trafficmanager.net' },
    { EXTRA_SERVICE_HOSTS: 'https://smba.example/' },
    { EXTRA_SERVICE_HOSTS: 'smba.example:8443' },
    { EXTRA_SERVICE_HOSTS: 'localhost' },
  ])('refuse %j', (change) => {
    expect(inspectBotConfig({ ...complete, ...change }).config).toBeNull();
  });

  it('are taken when they are complete', () => {
    expect(inspectBotConfig({ ...complete, EXTRA_SERVICE_HOSTS: 'smba.example, eu.teams.example' })).toEqual({
      config: {
        appId: botAppId,
        credential: { kind: 'secret', secret: 'of-a-test' },
        drainPauseMs: 0,
        host: '0.0.0.0',
        port: 3978,
        extraServiceHosts: ['smba.example', 'eu.teams.example'],
      },
      problems: [],
    });
  });
});
