import { type Page, test } from '@playwright/test';
import { median, read, say, watchPage, whenDrawn, whenStill } from './stopwatch.ts';

const many = process.env.ATLAS_BENCH_MANY_URL ?? '';
const steps = 21;
const budget = 150;

async function open(page: Page, address: string): Promise<void> {
  await watchPage(page);
  await page.goto(many + address);
  await whenDrawn(page);
  await whenStill(page);
}

/** From the key that moves an end of the timeline until the last frame that it makes the page draw. */
async function stepToStill(page: Page): Promise<number> {
  const pressed = await page.evaluate(() => {
    const end = document.querySelectorAll<HTMLElement>('.timeline [role=slider]')[1];
    const now = performance.now();
    end?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    return now;
  });
  // Not by frames: those would be counted as the page's own.
  await page.waitForFunction((from) => performance.now() - from > 600, pressed, { polling: 50 });
  return (await page.evaluate(() => window.watched.lastFrame)) - pressed;
}

test('a first visit', async ({ page }) => {
  await open(page, '/?entry=incidents');
  const { list, ready } = await read(page);
  say('50,000 incidents: first row of the list', list ?? Number.NaN, 'ms');
  say('50,000 incidents: first map idle', ready ?? Number.NaN, 'ms');
});

for (const [what, address] of [
  ['the whole country', '/?entry=incidents'],
  ['a district', '/?entry=incidents#map=9/35.7/36.6'],
  ['a town', '/?entry=incidents#map=11.5/35.7/36.6'],
] as const) {
  test(`a step of the timeline over ${what}`, async ({ page }) => {
    await open(page, address);
    const times: number[] = [];
    for (let step = 0; step < steps; step++) {
      times.push(await stepToStill(page));
      await whenStill(page);
    }
    say(`50,000 incidents, ${what}: step of the timeline`, median(times), 'ms', budget);
    say('  the slowest', Math.max(...times), 'ms');
  });
}

test('scrolling the list', async ({ page }) => {
  await open(page, '/?entry=incidents');
  const frames = await page.evaluate(async () => {
    const list = document.querySelector('#list')?.closest('section') as HTMLElement;
    const lengths: number[] = [];
    let before = performance.now();
    for (let frame = 0; frame < 120; frame++) {
      list.scrollTop += 300;
      await new Promise(requestAnimationFrame);
      lengths.push(performance.now() - before);
      before = performance.now();
    }
    return lengths;
  });
  say('50,000 incidents: frame while the list is scrolled', median(frames), 'ms');
  say('  the slowest', Math.max(...frames), 'ms');
  say('  rows on the page', await page.locator('[data-incident]').count(), '');
});
