import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The means by which different people read the page, and what would keep them from it. */
export class Everyone {
  constructor(private readonly page: Page) {}

  readonly given = {
    narrowScreen: () => this.page.setViewportSize({ width: 360, height: 740 }),
    wideScreen: () => this.page.setViewportSize({ width: 1220, height: 640 }),
    dark: () => this.page.emulateMedia({ colorScheme: 'dark' }),
    light: () => this.page.emulateMedia({ colorScheme: 'light' }),
  };

  /** What axe finds against WCAG 2.2 AA, each with its markup. */
  barriers = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
}
