import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { median, read, say, watchPage, whenDrawn, whenStill } from './stopwatch.ts';

const rounds = 7;
const kilo = 1000;

test('what a first visit takes, with the supplied data', async ({ browser }) => {
  const [lists, maps, shifts]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await watchPage(page);
    await page.goto(process.env.ATLAS_BENCH_URL ?? '');
    await whenDrawn(page);
    await whenStill(page);
    const { list, ready, shift } = await read(page);
    lists.push(list ?? Number.NaN);
    maps.push(ready ?? Number.NaN);
    shifts.push(shift);
    await page.close();
  }
  say('first row of the list', median(lists), 'ms');
  say('first map idle', median(maps), 'ms', 2000);
  say('first map idle, fastest of the rounds', Math.min(...maps), 'ms');
  say('layout shift, the most', Math.max(...shifts), '', 0.1);
});

test('how much JavaScript it takes', async ({ page }) => {
  await watchPage(page);
  await page.coverage.startJSCoverage();
  await page.goto(process.env.ATLAS_BENCH_URL ?? '');
  await whenDrawn(page);
  const files = await page.coverage.stopJSCoverage();
  const [map, own] = [files.filter(isMapLibre), files.filter((file) => !isMapLibre(file))];
  say('JavaScript until the map is drawn, beside MapLibre, gzip', zipped(own), 'kB', 60);
  say('MapLibre, gzip', zipped(map), 'kB');
  say('of the JavaScript beside MapLibre not run', unused(own), '%');
});

interface Covered {
  url: string;
  source?: string;
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[];
}

const isMapLibre = ({ url }: Covered) => /\/maplibre/.test(url);
const zipped = (files: Covered[]) => files.reduce((sum, { source }) => sum + gzipSync(source ?? '').length, 0) / kilo;

/** Share of the characters in functions and branches that never ran. */
function unused(files: Covered[]): number {
  let [all, idle] = [0, 0];
  for (const { source = '', functions } of files) {
    const ran = new Uint8Array(source.length).fill(1);
    // Inner ranges come after the ones around them.
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges))
      ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    all += source.length;
    idle += ran.filter((one) => one === 0).length;
  }
  return (100 * idle) / all;
}
