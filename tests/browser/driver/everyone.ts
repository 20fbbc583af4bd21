import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The means by which different people read the page, and what would keep them from it. */
export class Everyone {
  constructor(private readonly page: Page) {}

  readonly given = {
    narrowScreen: () => this.page.setViewportSize({ width: 360, height: 740 }),
    wideScreen: () => this.page.setViewportSize({ width: 1220, height: 640 }),
    dark: () => this.page.emulateMedia({ colorScheme: 'dark' }),
    light: () => this.page.emulateMedia({ colorScheme: 'light' }),
    forcedColours: () => this.page.emulateMedia({ forcedColors: 'active' }),
    motion: () => this.page.emulateMedia({ reducedMotion: 'no-preference' }),
    /** The sheet for the printer, as the browser's own command lays it out. */
    paper: async () => {
      await this.page.emulateMedia({ media: 'print' });
      // What lays out the sheet comes after the map: a command before that is the browser's own.
      await expect(async () => {
        await this.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await expect(this.page.locator('article')).toBeAttached({ timeout: 1_000 });
      }).toPass({ timeout: 40_000 });
    },
    screen: () => this.page.emulateMedia({ media: null }),
  };

  /** Groups of choices in which the chosen one has the same colours as another. */
  indistinct = (): Promise<string[]> =>
    this.page.evaluate(() => {
      const chosen = '[aria-current], [aria-pressed="true"], label:has(input[type="radio"]:checked)';
      const look = (element: Element) => {
        const { backgroundColor, color } = getComputedStyle(element);
        return `${backgroundColor} ${color}`;
      };
      return [...document.querySelectorAll(chosen)].flatMap((one) => {
        const others = [...(one.parentElement?.children ?? [])].filter(
          (other) => other !== one && other.tagName === one.tagName && other.checkVisibility(),
        );
        return others.some((other) => look(other) === look(one)) ? [one.textContent?.trim() ?? ''] : [];
      });
    });

  /** What axe finds against WCAG 2.2 AA, each with its markup. */
  barriers = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
}
