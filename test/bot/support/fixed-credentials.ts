import { ServiceClientCredentialsFactory } from 'botframework-connector';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** What the bot proves itself with towards the fake connector. */
export class FixedCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<Credentials> {
    const credentials = {
      signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
        request.headers.set('authorization', 'Bearer token-of-the-bot');
        return request;
      },
    };
    return Promise.resolve(credentials as unknown as Credentials);
  }
}
