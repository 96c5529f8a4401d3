// Plain JavaScript that any Node understands.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * What was compiled at one start is not compiled at the next: starting takes half the processor time. Where the folder
 * cannot be written, or Node is too old for it, nothing changes.
 */
export function useCompileCache() {
  module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/writeback-desk', import.meta.url)));
}
