import { test as base } from '@playwright/test';
import { ChartsDriver } from './chartsDriver.ts';
import { ComparisonDriver } from './comparison.ts';
import { Everyone } from './everyone.ts';
import { Keyboard } from './keyboard.ts';
import { Layout } from './layout.ts';
import { MapDriver } from './mapDriver.ts';
import { Privacy } from './privacy.ts';
import { RecordDriver } from './recordDriver.ts';
import { Screens } from './screens.ts';

/** Every spec gets a page of its own with the driver in front of it. */
export const test = base.extend<{
  atlas: MapDriver;
  charts: ChartsDriver;
  comparison: ComparisonDriver;
  everyone: Everyone;
  keyboard: Keyboard;
  layout: Layout;
  privacy: Privacy;
  record: RecordDriver;
  screens: Screens;
}>({
  atlas: async ({ page, baseURL }, use) => {
    await use(new MapDriver(page, baseURL ?? ''));
  },
  charts: async ({ page }, use) => {
    await use(new ChartsDriver(page));
  },
  comparison: async ({ page }, use) => {
    await use(new ComparisonDriver(page));
  },
  everyone: async ({ page }, use) => {
    await use(new Everyone(page));
  },
  keyboard: async ({ page }, use) => {
    await use(new Keyboard(page));
  },
  layout: async ({ page }, use) => {
    await use(new Layout(page));
  },
  privacy: async ({ page }, use) => {
    await use(new Privacy(page));
  },
  record: async ({ page }, use) => {
    await use(new RecordDriver(page));
  },
  screens: async ({ page }, use) => {
    await use(new Screens(page));
  },
});
export { expect } from '@playwright/test';
