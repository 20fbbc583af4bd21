import { defineConfig } from '@playwright/test';
import { args, executablePath } from './chromium.ts';

const baseURL = process.env.ATLAS_E2E_URL;
if (!baseURL)
  throw new Error('ATLAS_E2E_URL must name a running atlas, such as http://127.0.0.1:5080 (./atlas test sets it)');

export default defineConfig({
  testDir: 'specs',
  workers: 1,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list']],
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    // Small, because every pixel of the map is drawn by the processor; wide enough for list, map and record side by side.
    viewport: { width: 1220, height: 640 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'America/New_York', // behind Damascus, so that a date passed through a clock shows as the day before
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args },
  },
});
