import { expect, test } from '../driver/atlasTest.ts';

const day = /\d{4}-\d{2}-\d{2}/;

test('the picture shows the marks of the map at twice the size, under a name that says what and when', async ({
  atlas,
}) => {
  await atlas.given.openWithMap('/?lang=en&entry=massacres');
  await atlas.take.open();

  const picture = await atlas.take.savePicture();

  expect(picture.name).toMatch(new RegExp(`^ceasefire-atlas-massacres-${day.source}\\.png$`));
  expect(picture.width).toBeGreaterThan(1440);
  expect(picture.share('#d9691a')).toBeGreaterThan(0.0005); // marks of Russian forces
  expect(picture.share('#fbfaf7')).toBeGreaterThan(0.05); // land
  expect(picture.titleOnTheRight).toBeLessThan(0.1);
  await atlas.take.says('The picture is saved.');
  await atlas.then.nothingWentWrong();
});

test('the Arabic picture begins on the right', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=ar');
  await atlas.take.open();

  expect((await atlas.take.savePicture()).titleOnTheRight).toBeGreaterThan(0.9);
});

test.describe('on a dark phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 360, height: 740 } });

  test('the picture is light and as wide as any', async ({ atlas }) => {
    await atlas.given.openWithMap('/?lang=en');
    await atlas.take.open();

    const picture = await atlas.take.savePicture();

    expect(picture.width).toBeGreaterThan(1440);
    expect(picture.corner).toEqual([253, 252, 250]);
    expect(picture.share('#fbfaf7')).toBeGreaterThan(0.1);
    await atlas.then.nothingScrollsSideways();
  });
});

test('the copied link brings back the view with its camera, the API link what it lists', async ({ atlas, page }) => {
  const expected = await atlas.api.items('incidents', '&party=russian_forces');
  await atlas.given.openWithMap('/?lang=en&entry=incidents&party=russian_forces#map=8.5/35.6/36.6');
  await atlas.take.open();

  expect(await atlas.take.copied('link')).toBe(page.url());
  const address = await atlas.take.copied('api');

  expect(address).toMatch(/^http:.*party=russian_forces/);
  const answer = await (await page.request.get(address)).json();
  expect(answer.features.map((f: { id: string }) => f.id).sort()).toEqual(expected.map((f) => f.id).sort());
});

test('the API link of a comparison is the question behind its maps', async ({ atlas, page }) => {
  await atlas.given.openWithMap('/?lang=en&entry=before-after&ceasefire=idlib-4-2020-01-12');
  await atlas.take.open();
  await atlas.take.says('2 incidents'); // one after, one on neither side

  const answer = await (await page.request.get(await atlas.take.copied('api'))).json();

  const ids = answer.features.map((f: { id: string }) => f.id);
  expect(ids).toHaveLength(2);
  expect(ids).toContain('idlib-4-2020-01-12:2020-01-15-idlib-air-attack');
  const { bytes } = await atlas.take.file('GeoJSON');
  expect(
    JSON.parse(bytes.toString('utf8'))
      .features.map((f: { id: string }) => f.id)
      .sort(),
  ).toEqual(ids.toSorted());
});

test('where copying is refused, the text is there and selected', async ({ atlas, page }) => {
  await atlas.take.refuseToCopy();
  await atlas.given.open('/?lang=en');
  await atlas.take.open();

  expect(await atlas.take.offered('link')).toBe(page.url());
});

test('every format can be taken of what the filters let through', async ({ atlas }) => {
  const expected = await atlas.api.items('incidents', '&party=russian_forces&datetime=2019-07-01/..');
  await atlas.given.open('/?lang=en&entry=incidents&party=russian_forces&from=2019-07-01');
  await atlas.take.open();
  await atlas.take.says(`It holds ${expected.length} incidents`);
  const begins = new Map([
    ['geojson', '{"type":"FeatureCollection"'],
    ['csv', '\ufeffid,'],
    ['geojsonseq', '\u001e{'],
    ['fgb', 'fgb'],
    ['kml', '<?xml'],
    ['zip', 'PK'],
  ]);

  const formats = await atlas.take.formats();
  for (const format of formats) {
    const { name, bytes } = await atlas.take.file(format);
    const extension = name.split('.').at(-1) ?? '';
    expect(bytes.toString('utf8').slice(0, 30)).toContain(begins.get(extension));
    begins.delete(extension);
    if (extension === 'geojsonseq') expect(bytes.toString('utf8').split('\u001e')).toHaveLength(expected.length + 1);
  }

  expect([...begins.keys()]).toEqual([]);
});

test('how much a view holds is said before anything is taken', async ({ atlas }) => {
  const massacres = await atlas.api.items('massacres');
  await atlas.given.open('/?lang=en');

  await atlas.take.open();

  await atlas.take.says(`It holds ${massacres.length} massacres`);
});

for (const lang of ['en', 'ar']) {
  test(`everyone can save and share (${lang}), and the keyboard goes back to where it was`, async ({ atlas }) => {
    await atlas.given.open(`/?lang=${lang}`);
    await atlas.take.open();

    await atlas.then.everyoneCanUseIt();
    await atlas.when.press('Escape');
    await atlas.take.isClosed();
    await atlas.take.opensAgainWith('Enter');
  });
}
