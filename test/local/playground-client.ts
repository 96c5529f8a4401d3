import { setTimeout as sleep } from 'node:timers/promises';

/** What stands in a conversation, as the page would show it. */
export interface ShownMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
  readonly card: ShownCard | null;
  /** The line that a press left under the card. */
  readonly line: string | null;
  /** How often the message was replaced in place. */
  readonly updates: number;
}

export interface ShownCard {
  readonly lang: string;
  readonly fallbackText: string;
  readonly actions: readonly CardButton[];
}

export interface CardButton {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data?: unknown;
}

export interface PlaygroundClient {
  readonly conversations: { readonly personal: string; readonly group: string; readonly channel: string };
  /** Who sits at the keyboard. */
  readonly me: { readonly id: string; readonly entraObjectId: string };
  /** Types a text as the page does, which always says en-US; mentions the bot where it must be. Returns where it stands. */
  write(conversationId: string, text: string): Promise<string>;
  /** Sends an activity of any kind; what is not given is that of the conversation. */
  send(conversationId: string, activity: Readonly<Record<string, unknown>>): Promise<void>;
  /** Adds the bot to the conversation, as opening the page does. */
  install(conversationId: string): Promise<void>;
  /** Presses the button of a card and shows what comes back as the page does. */
  press(message: ShownMessage, title: string): Promise<ShownMessage>;
  messages(conversationId: string): readonly ShownMessage[];
  /** The first message after `count` others that is as wanted. Rejects when none comes. */
  next(conversationId: string, after: number, isWanted?: (message: ShownMessage) => boolean): Promise<ShownMessage>;
  close(): Promise<void>;
}

interface PlaygroundPerson {
  readonly id: string;
  readonly aadObjectId: string;
}

interface PlaygroundSettings {
  readonly bot: { readonly id: string; readonly name: string };
  readonly currentUser: PlaygroundPerson;
  readonly personalChat: { readonly id: string };
  readonly groupChats: readonly { readonly id: string }[];
  readonly teams: readonly { readonly channels: readonly { readonly id: string }[] }[];
}

interface StreamMessage {
  readonly messageId: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly content: ShownCard }[];
  readonly postConversationId?: string;
}

interface StreamEvent {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: StreamMessage;
}

/** The buttons of a card, wherever in it they are. */
export function buttonsOf(part: unknown): readonly CardButton[] {
  if (Array.isArray(part)) return part.flatMap(buttonsOf);
  if (typeof part !== 'object' || part === null) return [];
  const isButton = 'type' in part && String(part.type).startsWith('Action.') && 'title' in part;
  return isButton ? [part as unknown as CardButton] : Object.values(part).flatMap(buttonsOf);
}

const patienceMs = 15_000;

/** The Playground's page without the page: its HTTP interface and the stream that fills the conversations. */
export async function openPlayground(url: string): Promise<PlaygroundClient> {
  const { config } = (await (await fetch(`${url}/_internal/v1/testConfig`)).json()) as { config: PlaygroundSettings };
  const shown: ShownMessage[] = [];
  const socket = await openStream(url, (event) => show(shown, event));
  const post = (path: string, body: unknown) => postJson(url, path, body);
  const me = { id: config.currentUser.id, entraObjectId: config.currentUser.aadObjectId };
  const personal = config.personalChat.id;
  const messages = (conversationId: string) => shown.filter((message) => message.conversationId === conversationId);
  return {
    conversations: {
      personal,
      group: config.groupChats[0]?.id ?? '',
      channel: config.teams[0]?.channels.at(-1)?.id ?? '',
    },
    me,
    write: async (conversationId, text) => {
      const mention = `<at>${config.bot.name}</at>`;
      const mentions = [{ mentioned: { id: config.bot.id }, text: mention }];
      const words = conversationId === personal ? { text } : { text: `${mention} ${text}`, mentions };
      const body = { from: { id: me.id }, textFormat: 'plain', ...words };
      const sent = await post(`/_conversation/v1/conversations/${conversationId}/messages`, body);
      return (sent as { postConversationId?: string }).postConversationId ?? conversationId;
    },
    send: async (conversationId, activity) => {
      const query = new URLSearchParams({ conversationId });
      const template = (await (await fetch(`${url}/_internal/v1/customActivities/template?${query}`)).json()) as object;
      await post('/_internal/v1/customActivities', { ...template, ...activity });
    },
    install: async (conversationId) => {
      await post(`/_debug/conversation/${conversationId}/installation`, {});
    },
    press: async ({ id, conversationId, card }, title) => {
      const button = buttonsOf(card).find((action) => action.title === title);
      if (button === undefined) throw new Error(`there is no button "${title}"`);
      const { type, verb, data } = button;
      const press = {
        name: 'adaptiveCard/action',
        value: { action: { type, title, verb, data }, trigger: 'manual' },
        from: { id: me.id },
        conversation: { id: conversationId },
        replyToId: id,
      };
      const answer = (await post('/_conversation/v1/invoke', press)) as { type: string; value: unknown };
      const isText = answer.type === 'application/vnd.microsoft.activity.message';
      const change = isText ? { line: String(answer.value) } : { card: answer.value as ShownCard, line: null };
      return replace(shown, id, change);
    },
    messages,
    next: async (conversationId, after, isWanted = () => true) => {
      for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(20)) {
        const found = messages(conversationId).slice(after).find(isWanted);
        if (found !== undefined) return found;
      }
      throw new Error(`nothing came; there are ${JSON.stringify(messages(conversationId).slice(after))}`);
    },
    close: () =>
      new Promise((resolve) => {
        socket.addEventListener('close', () => resolve());
        socket.close();
      }),
  };
}

async function openStream(url: string, onEvent: (event: StreamEvent) => void): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.addEventListener('message', ({ data }) => onEvent(JSON.parse(String(data)) as StreamEvent));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return socket;
}

function show(shown: ShownMessage[], { action, actionConversationId, message }: StreamEvent): void {
  if (message === undefined) return;
  const content = { text: message.text ?? '', card: message.attachments?.[0]?.content ?? null };
  if (action === 'createMessage') {
    const conversationId = message.postConversationId ?? actionConversationId;
    shown.push({ id: message.messageId, conversationId, ...content, line: null, updates: 0 });
  }
  if (action === 'updateMessage') replace(shown, message.messageId, content);
}

function replace(shown: ShownMessage[], id: string, change: Partial<ShownMessage>): ShownMessage {
  const index = shown.findIndex((message) => message.id === id);
  const before = shown[index];
  if (before === undefined) throw new Error(`there is no message ${id}`);
  const after = { ...before, ...change, updates: before.updates + (change.line == null ? 1 : 0) };
  shown[index] = after;
  return after;
}

async function postJson(url: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return text.startsWith('{') ? JSON.parse(text) : text;
}
