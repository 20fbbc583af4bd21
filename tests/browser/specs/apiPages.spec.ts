import { expect, test } from '../driver/apiPages.ts';

const record = '/collections/incidents/items/2019-07-05-mhambel-barrel-bombs';
const paths = [
  '',
  '/conformance',
  '/licence',
  '/collections',
  '/collections/incidents',
  '/collections/incidents/items?limit=5',
  '/collections/ceasefires/items?limit=3',
  record,
  '/collections/governorates/items/SY-ID',
  '/ceasefires/comparisons',
  '/ceasefires/idlib-4-2020-01-12/comparison?window=60',
  '/collections/nothing',
];

for (const lang of ['en', 'ar'] as const) {
  test(`the pages of the API have no barrier and fit any screen (${lang})`, async ({ everyone, pages }) => {
    test.slow();
    for (const path of paths) {
      await test.step(path || 'landing page', async () => {
        await everyone.given.wideScreen();
        await everyone.given.light();
        await pages.open(path, lang);
        expect(await everyone.barriers()).toEqual([]);
        expect(await pages.overflow()).toBeLessThanOrEqual(0);

        await everyone.given.dark();
        await everyone.given.narrowScreen();
        expect(await everyone.barriers()).toEqual([]);
        expect(await pages.overflow()).toBeLessThanOrEqual(0);
      });
    }
  });

  test(`a row of the table opens to all that is known, and pages turn (${lang})`, async ({ everyone, pages }) => {
    await everyone.given.narrowScreen();
    await pages.open('/collections/incidents/items?limit=5', lang);
    await pages.openFirstRecord();
    expect(await everyone.barriers()).toEqual([]);
    expect(await pages.overflow()).toBeLessThanOrEqual(0);
    expect(await pages.range()).toBe('1–5');
    await pages.next();
    await expect.poll(pages.range).toBe('6–10');
  });
}

test('pages in Arabic begin on the right', async ({ pages }) => {
  await pages.open('/collections/incidents', 'ar');
  expect(await pages.beginsAt()).toBe('right');
  await pages.open('/collections/incidents', 'en');
  expect(await pages.beginsAt()).toBe('left');
});
