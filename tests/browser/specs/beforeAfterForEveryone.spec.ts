import { expect, test } from '../driver/atlasTest.ts';

const fourth = 'idlib-4-2020-01-12';
const page = (question: string) => `/?entry=before-after&ceasefire=${fourth}&${question}`;

for (const state of ['lang=en', 'lang=ar', 'lang=en&mode=swipe', 'lang=en&window=3']) {
  test(`axe finds no barrier before and after a ceasefire with ${state}`, async ({ atlas }) => {
    await atlas.given.openWithMap(page(state));

    await atlas.then.everyoneCanUseIt();
  });
}

test('the whole comparison is there in Arabic, with what was before on the right', async ({ atlas, comparison }) => {
  const { sentence, caveats } = await atlas.api.comparison(fourth);
  const arabic = comparison.inArabic();

  await atlas.given.openWithMap(page('lang=ar'));

  await atlas.then.pageReads('ar', 'rtl');
  await arabic.then.countsAre(0, 1);
  await arabic.then.resultSays(sentence.ar);
  for (const { text } of caveats) await arabic.then.resultSays(text.ar);
  await arabic.then.rowSays('after', '2020-01-15-idlib-air-attack', /بعده بـ\s*3 أيام/);
  await arabic.then.firstMapIs('after', 'left');
  await atlas.then.nothingWentWrong();
});

test('no code and no key shows through in a comparison, in either language', async ({ atlas }) => {
  for (const lang of ['en', 'ar']) {
    await atlas.given.open(page(`lang=${lang}`));

    expect(await atlas.readableText()).not.toMatch(/\b[a-z]+_[a-z_]+\b|undefined|\[object|NaN/);
  }
});

test('on a narrow screen the maps lie one above the other, and nothing goes sideways', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.narrowScreen();

  await atlas.given.openWithMap(page('lang=en'));

  await comparison.then.firstMapIs('before', 'above');
  await comparison.then.together();
  await atlas.then.nothingScrollsSideways();
  await atlas.then.everyoneCanUseIt();
});

test('when the API goes away the last comparison stays, is said to be old, and comes back', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.open(page('lang=en'));
  await comparison.given.apiIsDown();

  await comparison.when.chooseCeasefire('First ceasefire');

  await atlas.then.alertSays(/could not be reached.*last answer/s);
  await comparison.then.countsAre(0, 1);

  await comparison.given.apiIsBack();
  await atlas.when.retry();

  const { counts } = await atlas.api.comparison('idlib-1-2019-08-01');
  await comparison.then.countsAre(counts.before.incidents, counts.after.incidents);
  await atlas.then.noAlert();
});
