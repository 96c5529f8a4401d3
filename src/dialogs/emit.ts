import type { Message } from '../core/message.ts';

/** Says something to the one who asked; called as soon as each message is ready. */
export type Emit = (message: Message) => Promise<void> | void;
