import { test as base } from '@playwright/test';
import { ChartsDriver } from './chartsDriver.ts';
import { ComparisonDriver } from './comparison.ts';
import { Everyone } from './everyone.ts';
import { MapDriver } from './mapDriver.ts';
import { RecordDriver } from './recordDriver.ts';

/** Every spec gets a page of its own with the driver in front of it. */
export const test = base.extend<{
  atlas: MapDriver;
  charts: ChartsDriver;
  comparison: ComparisonDriver;
  everyone: Everyone;
  record: RecordDriver;
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
  record: async ({ page }, use) => {
    await use(new RecordDriver(page));
  },
});
export { expect } from '@playwright/test';
