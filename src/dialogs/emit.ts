import type { Message } from '../core/message.ts';
import type { HeldMessage } from '../core/ports/turn-ledger.ts';

/**
 * Says something to the one who asked; called when everything the turn leaves behind is kept. What is held belongs to
 * the caller until it says what became of it.
 */
export type Emit = (message: Message, held?: HeldMessage) => Promise<void> | void;
