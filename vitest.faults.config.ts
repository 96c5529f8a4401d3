import { defineConfig } from 'vitest/config';

/** Processes are killed, clocks jump, rows are forged: minutes, one file after the other, with counts on the console. */
export default defineConfig({
  test: {
    name: 'faults',
    include: ['test/faults/**/*.fault.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
