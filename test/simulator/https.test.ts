import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { smallTenant } from './small-tenant.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ tenant: smallTenant(), httpsPort: 0 });
});
afterAll(() => simulator.close());

const discover = (servername?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const url = new URL(`${simulator.httpsUrl}/contoso.example/v2.0/.well-known/openid-configuration`);
    const asked = request(url, { ca: simulator.certificate ?? '', ...(servername && { servername }) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });

describe('https', () => {
  it('is trusted with the certificate that the simulator gives', async () => {
    const discovered = JSON.parse(await discover());

    expect(discovered.token_endpoint).toBe(`${simulator.httpsUrl}/contoso.example/oauth2/v2.0/token`);
  });

  it('answers for the hosts it plays', async () => {
    await expect(discover('graph.microsoft.com')).resolves.toContain('issuer');
  });

  it('is off unless asked for', async () => {
    const plain = await startSimulator({ tenant: smallTenant() });
    await plain.close();

    expect([plain.httpsUrl, plain.certificate]).toEqual([null, null]);
  });
});
