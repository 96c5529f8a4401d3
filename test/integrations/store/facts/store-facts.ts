import { describe } from 'vitest';
import type { TestEngine } from '../support/store-engines.ts';
import { adoptionFacts } from './adoption-facts.ts';
import { auditFacts } from './audit-facts.ts';
import { backupFacts } from './backup-facts.ts';
import { conversationFacts } from './conversation-facts.ts';
import { jobFacts } from './job-facts.ts';
import { journalFacts } from './journal-facts.ts';
import { leaseFacts } from './lease-facts.ts';
import { memoryFacts } from './memory-facts.ts';
import { mirrorFacts } from './mirror-facts.ts';
import { openingFacts } from './opening-facts.ts';
import { outboxFacts } from './outbox-facts.ts';
import { outboxPaceFacts } from './outbox-pace-facts.ts';
import { outboxTransactionFacts } from './outbox-transaction-facts.ts';
import { personalChatsFacts } from './personal-chats-facts.ts';
import { pingFacts } from './ping-facts.ts';
import { privacyFacts } from './privacy-facts.ts';
import { turnFacts } from './turn-facts.ts';

/** Everything that holds for the store whichever engine it runs on. */
export function storeFacts(engine: TestEngine): void {
  describe(engine.name, () => {
    for (const facts of [
      openingFacts,
      journalFacts,
      adoptionFacts,
      auditFacts,
      memoryFacts,
      personalChatsFacts,
      conversationFacts,
      leaseFacts,
      mirrorFacts,
      outboxFacts,
      outboxPaceFacts,
      outboxTransactionFacts,
      turnFacts,
      pingFacts,
      backupFacts,
      jobFacts,
      privacyFacts,
    ]) {
      describe(facts.name, () => facts(engine));
    }
  });
}
