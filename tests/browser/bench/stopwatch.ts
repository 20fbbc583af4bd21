import type { Page } from '@playwright/test';

interface Watched {
  list?: number;
  ready?: number;
  lastFrame: number;
  shift: number;
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Notes in the page, from its beginning: when the first row and the first whole map are there, how far things shift, the last frame. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { lastFrame: 0, shift: 0 };
    window.watched = watched;
    new MutationObserver(() => {
      if (document.querySelector('[data-incident]')) watched.list ??= performance.now();
      if (document.querySelector('[data-ready]')) watched.ready ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) watched.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    // A map asks for frames only as long as there is something left to draw.
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) =>
      ask((time) => {
        draw(time);
        watched.lastFrame = performance.now();
      });
  });
}

export const whenDrawn = (page: Page) => page.waitForFunction(() => window.watched.ready, null, { timeout: 120_000 });

/** Waits until nothing has been drawn for a while. */
export const whenStill = (page: Page) =>
  page.waitForFunction(() => performance.now() - window.watched.lastFrame > 400, null, { polling: 50 });

export const read = (page: Page): Promise<Watched> => page.evaluate(() => window.watched);

export const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** A line of the report; a target is the most that the value may be. */
export function say(what: string, value: number, unit: string, target?: number): void {
  const verdict = target === undefined ? '' : `  target ≤ ${target}: ${value <= target ? 'met' : 'NOT MET'}`;
  console.log(`${what.padEnd(58)}${value.toFixed(unit === '' ? 3 : 0).padStart(8)} ${unit}${verdict}`);
}
