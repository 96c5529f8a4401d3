import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, ConversationReference, InvokeResponse, TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorFactory,
  ClaimsIdentity as Identity,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { AppError } from '../core/app-error.ts';
import type { Conversation } from '../core/ports/conversations.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import { applyConnectorPolicy } from './connector-policy.ts';
import { assertTrustedOrigin, assertTrustedService, type TrustedOrigin } from './trusted-origin.ts';
import { type TokenExpectations, verifyChannelToken } from './verify-channel-token.ts';

export interface StrictAdapterOptions {
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly origin: TrustedOrigin;
  /** Null in local mode only, where the server listens on loopback and nothing signs requests. */
  readonly token: TokenExpectations | null;
}

type ConversationToContinue = Pick<ConversationReference['conversation'], 'id' | 'isGroup' | 'conversationType'>;

const botConnectorScope = 'https://api.botframework.com';

/**
 * The SDK's adapter behind checks of our own. The SDK accepts tokens without expiry and tokens that any tenant issued
 * to the bot's app id, answers forged ones with 500, and repeats posts; none of that is reachable here.
 */
export class StrictAdapter extends TeamsAdapter {
  readonly #options: StrictAdapterOptions;

  constructor(options: StrictAdapterOptions) {
    assertModeIsClear(options);
    super({ MicrosoftAppId: options.appId }, options.credentials);
    this.#options = options;
    const authentication = this.botFrameworkAuthentication;
    const createFactory = authentication.createConnectorFactory.bind(authentication);
    authentication.createConnectorFactory = (identity) => withPolicy(createFactory(identity));
  }

  /** Verifies and runs one activity. Throws AppError `forbidden` or `unauthorized`; then nothing has run. */
  async receive(
    authorization: string | undefined,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const { origin, token } = this.#options;
    if (token !== null) await verifyChannelToken(authorization, activity, token);
    assertTrustedOrigin(activity, origin);
    return await this.processActivity(this.#trust(activity), activity, logic);
  }

  /** Writes into a person's own chat, outside any turn of it. */
  async writeTo(chat: PersonalChat, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const conversation = { id: chat.conversationId, isGroup: false, conversationType: 'personal' };
    const user = { id: chat.userId, name: '', aadObjectId: chat.personId };
    await this.#continue(chat, { conversation, user }, logic);
  }

  /** Writes into a group chat or a channel, outside any turn of it. */
  async writeToConversation(
    { conversationId, scope, ...address }: Conversation,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const conversationType = scope === 'channel' ? 'channel' : 'groupChat';
    await this.#continue(address, { conversation: { id: conversationId, isGroup: true, conversationType } }, logic);
  }

  async #continue(
    { serviceUrl, tenantId, botId }: Pick<Conversation, 'serviceUrl' | 'tenantId' | 'botId'>,
    { conversation, user }: Pick<ConversationReference, 'user'> & { readonly conversation: ConversationToContinue },
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    assertTrustedService(serviceUrl, this.#options.origin);
    const reference = {
      channelId: 'msteams',
      serviceUrl,
      conversation: { ...conversation, tenantId, name: '' },
      bot: { id: botId, name: '' },
      ...(user === undefined ? {} : { user }),
    };
    await this.continueConversationAsync(this.#options.appId, reference, logic);
  }

  #trust(activity: Activity): AuthenticateRequestResult {
    const claimsIdentity: ClaimsIdentity = new Identity(
      [
        { type: 'aud', value: this.#options.appId },
        { type: 'appid', value: this.#options.appId },
        { type: 'serviceurl', value: activity.serviceUrl },
      ],
      true,
    );
    return {
      audience: botConnectorScope,
      claimsIdentity,
      connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity),
    } as AuthenticateRequestResult;
  }
}

/** The SDK takes an empty app id for "verify nothing"; that must be meant, and be local. */
function assertModeIsClear({ appId, token, origin }: StrictAdapterOptions): void {
  const isLocal = token === null && appId === '' && origin.allowsLoopback && origin.serviceHosts.length === 0;
  const isVerified = token !== null && appId !== '' && token.appId === appId;
  if (!isLocal && !isVerified)
    throw new AppError('invalid-input', 'the bot needs an app id whose tokens it verifies, or is local and has none');
}

function withPolicy(factory: ConnectorFactory): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) => applyConnectorPolicy(await create(serviceUrl, audience));
  return factory;
}
