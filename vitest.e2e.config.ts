import { defineConfig } from 'vitest/config';
import { findChromium } from './test/e2e/find-chromium.ts';

if (findChromium() === undefined) {
  process.stderr.write('No Chromium was found: run "apt-get install chromium", or set CHROMIUM_PATH to one.\n');
  process.exit(1);
}

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
