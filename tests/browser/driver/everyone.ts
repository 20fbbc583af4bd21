import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The means by which different people read the page, and what would keep them from it. */
export class Everyone {
  constructor(private readonly page: Page) {}

  readonly given = {
    /** As 200 % zoom does to a screen of 1280 × 800. */
    zoomedIn: () => this.page.setViewportSize({ width: 640, height: 400 }),
    narrowScreen: () => this.page.setViewportSize({ width: 360, height: 740 }),
    wideScreen: () => this.page.setViewportSize({ width: 1220, height: 640 }),
    dark: () => this.page.emulateMedia({ colorScheme: 'dark' }),
    light: () => this.page.emulateMedia({ colorScheme: 'light' }),
    forcedColours: () => this.page.emulateMedia({ forcedColors: 'active' }),
    onPaper: () => this.page.emulateMedia({ media: 'print' }),
    onScreen: () => this.page.emulateMedia({ media: 'screen' }),
    /** The spacing of WCAG 1.4.12, as a reader's own style sheet sets it. */
    spacedText: () =>
      this.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            'p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      }),
  };

  /** What axe finds against WCAG 2.2 AA, each with its markup. */
  barriers = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };

  /** Texts of one line that are cut off, and controls that lie outside the page. */
  losses = (): Promise<string[]> =>
    this.page.evaluate(() => {
      const lost: string[] = [];
      if (document.body.scrollWidth > innerWidth) lost.push(`scrolls sideways: ${document.body.scrollWidth}`);
      for (const control of document.querySelectorAll<HTMLElement>('a, button, select, input, summary')) {
        if (!control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
        const name = `${control.tagName} ${control.innerText || control.getAttribute('aria-label')}`;
        const { left, right, width } = control.getBoundingClientRect();
        if (width > 0 && (right < 1 || left > innerWidth - 1)) lost.push(`outside: ${name}`);
        const cut = control.scrollWidth > control.clientWidth + 1;
        if (cut && control.clientWidth > 0 && getComputedStyle(control).overflowX === 'hidden')
          lost.push(`cut: ${name}`);
      }
      return lost;
    });

  animations = (): Promise<number> =>
    this.page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

  /** The element that has the keyboard: its name, and why it could not be seen. */
  focus = (): Promise<{ name: string; unseen: string | null }> => this.page.evaluate(readFocus);

  /** Presses Tab until the named element has the keyboard, and says what was passed. */
  tabTo = async (name: string | RegExp, most = 60): Promise<string[]> => {
    const passed: string[] = [];
    for (let i = 0; i < most; i++) {
      await this.page.keyboard.press('Tab');
      const focus = await this.focus();
      expect.soft(focus.unseen, `focus on ${focus.name}`).toBeNull();
      if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return passed;
      passed.push(focus.name);
    }
    throw new Error(`The keyboard did not reach ${name}, only ${passed.join(' | ')}`);
  };
}

/** Runs in the page. */
function readFocus(): { name: string; unseen: string | null } {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return { name: '', unseen: null };
  const labelled = (element as HTMLInputElement).labels?.[0]?.textContent;
  const text = element.getAttribute('aria-label') ?? labelled ?? element.textContent ?? '';
  const name = text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isInside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  const hasMark = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  return { name, unseen: !isInside ? 'outside the window' : !hasMark ? 'no outline' : null };
}
