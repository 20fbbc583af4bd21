import { test as base } from '@playwright/test';
import { ComparisonDriver } from './comparison.ts';
import { MapDriver } from './mapDriver.ts';

/** Every spec gets a page of its own with the driver in front of it. */
export const test = base.extend<{ atlas: MapDriver; comparison: ComparisonDriver }>({
  atlas: async ({ page, baseURL }, use) => {
    await use(new MapDriver(page, baseURL ?? ''));
  },
  comparison: async ({ page }, use) => {
    await use(new ComparisonDriver(page));
  },
});
export { expect } from '@playwright/test';
