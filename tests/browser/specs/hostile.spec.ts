import { expect, test } from '../driver/atlasTest.ts';
import { garbageAddress } from '../driver/garbage.ts';

for (const seed of [1, 2, 3, 4]) {
  test(`an address full of garbage opens the massacres, and says what was left out (seed ${seed})`, async ({
    atlas,
  }) => {
    const massacres = await atlas.api.items('massacres');

    await atlas.given.openWithMap(garbageAddress(seed));

    await atlas.then.listShows(massacres.map((f) => f.id));
    for (const key of ['party', 'from', 'incident']) await atlas.then.pageSays(new RegExp(`left out: .*\\b${key}\\b`));
    await atlas.then.nothingRanFromData();
    await atlas.then.nothingWentWrong();
  });
}

test('one broken key takes nothing else with it', async ({ atlas }) => {
  const expected = await atlas.api.items('incidents', '&party=russian_forces&governorate=SY-ID');

  await atlas.given.open(
    '/?entry=incidents&party=russian_forces&governorate=SY-ID&area=1,2,3&zone=__proto__&from=0&lang=fr#map=x/y/z',
  );

  await atlas.then.listShows(expected.map((f) => f.id));
  await atlas.then.pageSays(/left out: zone, area, from, lang/);
  await atlas.then.nothingWentWrong();
});

test('a percent sign that encodes nothing is no reason for a blank page', async ({ atlas }) => {
  const massacres = await atlas.api.items('massacres');

  await atlas.given.open('/?party=%E0%A4%A&from=%&&&=&#%%%');

  await atlas.then.listShows(massacres.map((f) => f.id));
});

test('markup in a comparison is left out as anywhere', async ({ atlas }) => {
  await atlas.given.open(
    '/?entry=before-after&ceasefire=%3Cscript%3E&window=1e3&until=never&mode=__proto__&bins=0&short=maybe',
  );

  await atlas.then.pageSays(/left out: .*ceasefire/);
  await atlas.then.nothingRanFromData();
  await atlas.then.nothingWentWrong();
});

test('text from the data is text, in list, record, title and charts', async ({ atlas, charts }) => {
  const markup = '<img src=x onerror="document.hacked=1"><b>bold</b>';
  const id = '2019-07-22-maarat-al-numan-market';
  const title = markup + (await atlas.api.incident(id)).properties.title_en;
  await atlas.given.everyTextBeginsWith(markup);

  await atlas.given.openWithMap(`/?entry=incidents&incident=${id}`);

  await atlas.then.recordIsOpen(title);
  expect(await atlas.listedTitles()).toContain(title);
  await charts.open();
  await charts.isShown();
  await atlas.then.nothingRanFromData();
  await atlas.then.nothingWentWrong();
});
