import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from '../support/store-engines.ts';

const chat = {
  personId: 'ada',
  conversationId: 'conversation-1',
  serviceUrl: 'https://smba.example/emea/',
  tenantId: 'tenant-1',
  botId: '28:bot',
  userId: '29:ada',
};

export function personalChatsFacts(engine: TestEngine): void {
  let store: Store;

  beforeEach(async () => {
    store = await openStore(await engine.newPlace());
  });

  afterEach(() => store.close());

  describe('personal chats', () => {
    it('are unknown until the person has written', async () => {
      const before = await store.chats.read('ada');
      await store.chats.write(chat);

      expect([before, await store.chats.read('ada'), await store.chats.read('bo')]).toEqual([null, chat, null]);
    });

    it('follow the newest address', async () => {
      await store.chats.write(chat);
      await store.chats.write({ ...chat, serviceUrl: 'https://smba.example/amer/' });

      expect(await store.chats.read('ada')).toEqual({ ...chat, serviceUrl: 'https://smba.example/amer/' });
    });

    it('are gone once retired, and back when the person writes again, from the same place too', async () => {
      await store.chats.write(chat);
      await store.chats.retire('ada');
      const retired = await store.chats.read('ada');
      await store.chats.write(chat);

      expect([retired, await store.chats.read('ada')]).toEqual([null, chat]);
    });

    it('come back through one replica after another has retired them', async () => {
      const place = await engine.newPlace();
      const [left, right] = [await openStore(place), await openStore(place)];
      await left.chats.write(chat);
      await right.chats.retire('ada');
      await left.chats.write(chat);

      const found = await right.chats.read('ada');
      await Promise.all([left.close(), right.close()]);

      expect(found).toEqual(chat);
    });
  });
}
