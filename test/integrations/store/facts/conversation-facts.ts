import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../../../../src/core/ports/conversations.ts';
import { openStore, type Store } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from '../support/store-engines.ts';

const channel: Conversation = {
  conversationId: '19:channel@thread.tacv2',
  scope: 'channel',
  serviceUrl: 'https://smba.example/emea/',
  tenantId: 'tenant-1',
  botId: '28:bot',
};

export function conversationFacts(engine: TestEngine): void {
  let store: Store;

  beforeEach(async () => {
    store = await openStore(await engine.newPlace());
  });

  afterEach(() => store.close());

  describe('conversations of several', () => {
    it('are unknown until the bot was addressed there, and follow the newest address', async () => {
      const before = await store.conversations.read(channel.conversationId);
      await store.conversations.write(channel);
      const first = await store.conversations.read(channel.conversationId);
      await store.conversations.write({ ...channel, serviceUrl: 'https://smba.example/amer/' });

      expect([before, first, await store.conversations.read(channel.conversationId)]).toEqual([
        null,
        channel,
        { ...channel, serviceUrl: 'https://smba.example/amer/' },
      ]);
    });

    it('are gone once retired, and back when the bot is addressed there again', async () => {
      await store.conversations.write({ ...channel, scope: 'group' });
      await store.conversations.retire(channel.conversationId);
      const retired = await store.conversations.read(channel.conversationId);
      await store.conversations.write({ ...channel, scope: 'group' });

      expect([retired, await store.conversations.read(channel.conversationId)]).toEqual([
        null,
        { ...channel, scope: 'group' },
      ]);
    });
  });
}
