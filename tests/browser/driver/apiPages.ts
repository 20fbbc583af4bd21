import type { Page } from '@playwright/test';
import { test as base } from './atlasTest.ts';

/** The pages that the API shows to people. */
export class ApiPages {
  constructor(private readonly page: Page) {}

  open = async (path: string, lang: 'en' | 'ar') => {
    const joined = path.includes('?') ? '&' : '?';
    await this.page.goto(`/api${path}${joined}f=html&lang=${lang}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  };

  /** Folds out what a row of a table has no column for. */
  openFirstRecord = () => this.page.locator('summary').first().click();

  /** How far the page reaches beyond the screen. */
  overflow = () => this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  /** The side on which reading begins. */
  beginsAt = () =>
    this.page.evaluate(() => {
      const heading = document.querySelector('h1 bdi')?.getBoundingClientRect();
      if (!heading) return 'nowhere';
      return heading.left < window.innerWidth - heading.right ? 'left' : 'right';
    });

  next = () => this.page.getByRole('link', { name: /Next page|الصفحة التالية/ }).click();

  range = () => this.page.locator('main p bdi').last().textContent();
}

export const test = base.extend<{ pages: ApiPages }>({
  pages: async ({ page }, use) => {
    await use(new ApiPages(page));
  },
});
export { expect } from '@playwright/test';
