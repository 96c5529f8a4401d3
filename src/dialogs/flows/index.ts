import type { Flow } from '../engine/define-flow.ts';
import { diagnose } from './diagnose.ts';

/** Every flow; one line each. A test compares this list with the folder. */
export const flows = { diagnose } as const satisfies Readonly<Record<string, Flow>>;
