import { expect, test } from '../driver/atlasTest.ts';
import { type State, states } from '../driver/states.ts';

const market = '2019-07-22-maarat-al-numan-market';

test('the whole page is there in Arabic, from right to left', async ({ atlas }) => {
  const { title_ar } = (await atlas.api.incident(market)).properties;
  await atlas.given.open();

  await atlas.when.switchLanguage();

  await atlas.then.pageReads('ar', 'rtl');
  await atlas.when.openFromList(title_ar);
  await atlas.then.recordIsOpen(title_ar);
  await atlas.then.recordSays('39 قتيلاً');
  await atlas.then.recordSays('22 تموز 2019');
  await atlas.then.recordSays('القوات الروسية');
  await atlas.then.nothingWentWrong();
});

test('no code and no key shows through, in either language', async ({ atlas }) => {
  for (const lang of ['en', 'ar']) {
    await atlas.given.open(`/?entry=incidents&lang=${lang}&incident=${market}`);
    await atlas.then.recordSays('39');

    expect(await atlas.readableText()).not.toMatch(/\b[a-z]+_[a-z_]+\b|undefined|\[object|NaN/);
  }
});

for (const state of ['record', 'before and after', 'charts', 'timeline'] satisfies State[])
  test(`Arabic has its own commas, semicolons and question marks, at: ${state}`, async ({ atlas, charts, record }) => {
    await states[state]({ atlas, charts, record }, 'lang=ar');

    const text = await atlas.readableText();

    expect(text.match(/.*[\u0621-\u0652][)»\u2069]*[,;?](\s|$).*/gm) ?? []).toEqual([]);
  });

test('the browser’s language decides where the address does not', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-SY', ...(baseURL ? { baseURL } : {}) });
  const { MapDriver } = await import('../driver/mapDriver.ts');
  const atlas = new MapDriver(await context.newPage(), baseURL ?? '');

  await atlas.given.open('/');

  await atlas.then.pageReads('ar', 'rtl');
  await context.close();
});
