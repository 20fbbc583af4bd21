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

test('the command of the browser’s menu prints the same, with the map as it is on screen', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=en');

  const pages = await atlas.take.pages();

  expect(pages.size).toEqual(a4);
  expect(Math.max(...pages.pictures)).toBeGreaterThan(600);
  await atlas.then.nothingWentWrong();
});

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('the keys of the print command wait for a map that is light', async ({ atlas }) => {
    await atlas.given.openWithMap('/?lang=en');

    await atlas.take.pressPrintKeys();

    expect(await atlas.take.lightnessOfThePrintedMap()).toBeGreaterThan(0.7);
  });
});
