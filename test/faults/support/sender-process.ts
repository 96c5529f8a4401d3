import { silentLogger } from '../../../src/core/ports/logger.ts';
import type { StorePlace } from '../../../src/integrations/store/open-store.ts';
import { openStorePatiently } from '../../../src/integrations/store/open-store-patiently.ts';
import { startOutboxSender } from '../../bot/support/outbox-sender-bot.ts';

export interface SenderTask {
  readonly place: StorePlace;
  readonly claimMs: number;
}

// One of several senders on the same database; it ends by being killed.
process.once('message', async ({ place, claimMs }: SenderTask) => {
  const store = await openStorePatiently(place, { logger: silentLogger });
  startOutboxSender(store, silentLogger, { claimMs, pollMs: 50 });
  process.send?.('sending');
});
process.once('disconnect', () => process.exit());
