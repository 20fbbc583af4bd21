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
  say('layout shift, the most', Math.max(...shifts), '', 0.05);
});

test('what shifts on a phone, in Arabic', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await watchPage(page);
  await page.goto(`${process.env.ATLAS_BENCH_URL}?lang=ar`);
  await whenDrawn(page);
  await whenStill(page);
  say('layout shift on a phone, in Arabic', (await read(page)).shift, '', 0.05);
  await page.close();
});

test('what a first visit fetches, and from whom', async ({ page }) => {
  const fetched: { kind: string; bytes: number }[] = [];
  let strangers = 0;
  const home = new URL(process.env.ATLAS_BENCH_URL ?? '').origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) strangers++;
  });
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    fetched.push({ kind: request.resourceType(), bytes: responseBodySize });
  });
  await watchPage(page);
  await page.goto(home);
  await whenDrawn(page);
  await whenStill(page);
  for (const kind of new Set(fetched.map((one) => one.kind))) {
    const of = fetched.filter((one) => one.kind === kind);
    const bytes = of.reduce((sum, one) => sum + one.bytes, 0);
    say(`as it is sent: ${kind}, in ${of.length} requests`, bytes / kilo, 'kB');
  }
  say('requests to anyone but the atlas', strangers, 'requests', 0);
});

test('how much JavaScript it takes', async ({ page }) => {
  await watchPage(page);
  await page.coverage.startJSCoverage();
  await page.goto(process.env.ATLAS_BENCH_URL ?? '');
  await whenDrawn(page);
  // What is asked for once the map stands is often there before the answer to this.
  const inTime = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (window.watched.ready ?? 0))
      .map(({ name }) => name),
  );
  const files = (await page.coverage.stopJSCoverage()).filter(({ url }) => inTime.includes(url));
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
