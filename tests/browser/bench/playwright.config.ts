import { defineConfig } from '@playwright/test';
import { args, executablePath } from '../chromium.ts';

/** What `./atlas bench web` runs: figures, not tests. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 300_000,
  reporter: 'dot',
  outputDir: '../test-results/bench',
  use: {
    // So large that the legend is open from the beginning.
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args },
  },
});
