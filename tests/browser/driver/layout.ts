import { expect, type Page } from '@playwright/test';

/** What readers who enlarge, widen or narrow the page would miss of it. */
export class Layout {
  constructor(private readonly page: Page) {}

  readonly given = {
    desk: () => this.page.setViewportSize({ width: 1220, height: 640 }),
    /** What is left of the desk's screen at 200 %. */
    zoomedTwice: () => this.page.setViewportSize({ width: 610, height: 320 }),
    phone: () => this.page.setViewportSize({ width: 360, height: 740 }),
    /** WCAG 1.4.12: as far apart as a reader may set letters, words and lines. Arabic letters are joined, so they keep their distance. */
    spacedText: () => this.page.evaluate(spaceOut),
    usualText: () =>
      this.page.evaluate(() => {
        document.adoptedStyleSheets = [];
      }),
  };

  /** Everything can be seen by who scrolls or moves the focus, once drawings have followed the size of the page. */
  losesNothing = (how: string) => expect.poll(() => this.page.evaluate(findLost), { message: how }).toEqual([]);
}

function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  const letters = document.documentElement.lang === 'ar' ? '' : 'letter-spacing: 0.12em !important;';
  sheet.replaceSync(
    `* { line-height: 1.5 !important; word-spacing: 0.16em !important; ${letters} } p { margin-block-end: 2em !important; }`,
  );
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page. */
function findLost(): string[] {
  const lost: string[] = [];
  const root = document.querySelector('dialog[open]') ?? document.body;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const forListeners = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1 || element.closest('.maplibregl-canvas-container') !== null;
  };

  const page = document.documentElement;
  if (Math.max(page.scrollWidth, document.body.scrollWidth) > innerWidth) lost.push('the page goes sideways');

  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!isSeen(element) || forListeners(element) || element.matches('svg, svg *, input, textarea')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      lost.push(`cut at the side: ${name(element)}`);
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      lost.push(`cut below: ${name(element)}`);
    const writes = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (!writes) continue;
    const { left, right } = element.getBoundingClientRect();
    const scroller = scrollerOf(element);
    if (!scroller && (left < -1 || right > innerWidth + 1)) lost.push(`beside the page: ${name(element)}`);
  }

  for (const text of root.querySelectorAll('svg text')) {
    const sheet = text.closest('svg');
    if (!sheet || !isSeen(text) || getComputedStyle(sheet).overflow === 'visible') continue;
    const [inner, outer] = [text.getBoundingClientRect(), sheet.getBoundingClientRect()];
    if (inner.left < outer.left - 1 || inner.right > outer.right + 1) lost.push(`cut in a drawing: ${name(text)}`);
  }

  const reachable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';
  for (const element of root.querySelectorAll<HTMLElement>(reachable)) {
    if (!isSeen(element) || forListeners(element) || element.tabIndex < 0) continue;
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    const [width, height] = [Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y];
    if (width < 1 || height < 1) {
      lost.push(`out of sight when focused: ${name(element)}`);
      continue;
    }
    const points = [0.1, 0.5, 0.9].flatMap((dx) => [0.2, 0.5, 0.8].map((dy) => [x + width * dx, y + height * dy]));
    const isOnTop = points.some(([px, py]) => {
      const hit = document.elementFromPoint(px ?? 0, py ?? 0);
      return hit !== null && (element.contains(hit) || (hit.closest('label')?.contains(element) ?? false));
    });
    if (!isOnTop) lost.push(`covered when focused: ${name(element)}`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  return lost;

  function scrollerOf(element: Element): Element | null {
    for (let around = element.parentElement; around; around = around.parentElement)
      if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return around;
    return null;
  }
}
