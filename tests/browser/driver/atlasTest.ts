import { test as base } from '@playwright/test';
import { MapDriver } from './mapDriver.ts';

/** Every spec gets a page of its own with the driver in front of it. */
export const test = base.extend<{ atlas: MapDriver }>({
  atlas: async ({ page, baseURL }, use) => {
    await use(new MapDriver(page, baseURL ?? ''));
  },
});
export { expect } from '@playwright/test';
