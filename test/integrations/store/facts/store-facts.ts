import { describe } from 'vitest';
import type { TestEngine } from '../support/store-engines.ts';
import { journalFacts } from './journal-facts.ts';
import { leaseFacts } from './lease-facts.ts';
import { memoryFacts } from './memory-facts.ts';
import { openingFacts } from './opening-facts.ts';
import { personalChatsFacts } from './personal-chats-facts.ts';
import { turnFacts } from './turn-facts.ts';

/** Everything that holds for the store whichever engine it runs on. */
export function storeFacts(engine: TestEngine): void {
  describe(engine.name, () => {
    for (const facts of [openingFacts, journalFacts, memoryFacts, personalChatsFacts, leaseFacts, turnFacts]) {
      describe(facts.name, () => facts(engine));
    }
  });
}
