import { expect, test } from '../driver/atlasTest.ts';

const a4 = [210, 297];

test('what is printed is A4, with the map drawn for it and the list behind it', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=en&entry=incidents');
  await atlas.take.open();

  const pages = await atlas.take.printed();

  expect(pages.size).toEqual(a4);
  expect(pages.count).toBeGreaterThan(1);
  expect(Math.max(...pages.pictures)).toBeGreaterThanOrEqual(1440);
});

test('on its side it is A4 too, and Arabic letters are in it', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=ar&entry=incidents');
  await atlas.take.open();

  const pages = await atlas.take.printed(true);

  expect(pages.size).toEqual(a4.toReversed());
  expect(pages.fonts.join()).toMatch(/NotoSansArabic/);
  expect(Math.max(...pages.pictures)).toBeGreaterThanOrEqual(1440);
});

test('where what draws the lines does not arrive, no map is printed without them', async ({ atlas }) => {
  await atlas.given.scriptIsMissing('showingLines');
  await atlas.given.open('/?lang=en&entry=near-lines');
  await atlas.then.alertSays('This part of the page did not arrive.');
  await atlas.take.open();

  const pages = await atlas.take.printed();

  expect(pages.pictures.filter((width) => width >= 600)).toEqual([]);
  await atlas.take.beginPrintFromMenu();
  await atlas.take.paperSays('This part of the page did not arrive.');
});

test('the command of the browser’s menu prints the same, with the map as it is on screen', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=en');
  await atlas.take.sheetIsThere();

  const pages = await atlas.take.pages();

  expect(pages.size).toEqual(a4);
  expect(Math.max(...pages.pictures)).toBeGreaterThan(600);
  await atlas.then.nothingWentWrong();
});

for (const view of ['entry=incidents', 'entry=before-after&ceasefire=idlib-1-2019-08-01'])
  test(`charts are drawn on paper, and not only told, at ${view}`, async ({ atlas }) => {
    await atlas.given.openWithMap(`/?lang=en&${view}`);

    await atlas.take.pressPrintKeys();

    const widths = await atlas.take.chartWidths();
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(400);
  });

for (const [lang, name, days] of [
  ['en', 'Fifth ceasefire of the Idlib region', /22 days on each side, .?13 February 2020.? to .?27 March 2020/],
  ['ar', 'وقف إطلاق النار الخامس', /22 يوماً على كل جانب، من .?13 شباط 2020.? إلى .?27 آذار 2020/],
] as const)
  test(`what is taken of a comparison names its ceasefire and its days (${lang})`, async ({ atlas }) => {
    const view = `lang=${lang}&entry=before-after&ceasefire=idlib-5-2020-03-06`;
    await atlas.given.openWithMap(`/?${view}`);

    await atlas.take.beginPrintFromMenu();

    await atlas.take.paperSays(name);
    await atlas.take.paperSays(days);
    await atlas.given.openEmbedded(`/?${view}&embed`);
    await atlas.then.headerSays(name);
  });

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('the keys of the print command wait for a map that is light', async ({ atlas }) => {
    await atlas.given.openWithMap('/?lang=en');

    await atlas.take.pressPrintKeys();

    expect(await atlas.take.lightnessOfThePrintedMap()).toBeGreaterThan(0.7);
  });

  test('the command of the menu cannot wait, so its legend has the colours of the dark map', async ({ atlas }) => {
    await atlas.given.openWithMap('/?lang=en&entry=near-lines&day=2019-07-22');

    await atlas.take.beginPrintFromMenu();

    expect(await atlas.take.lightnessOfThePrintedMap()).toBeLessThan(0.5);
    expect(await atlas.take.legendOnPaperHas('#343d49')).toBe(true);
  });
});
