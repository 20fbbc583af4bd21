import { executablePath } from '../chromium.ts';
import { expect, test } from '../driver/atlasTest.ts';

test.use({
  launchOptions: {
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-dev-shm-usage'],
  },
});

test('without WebGL the list, the filters, the record and the export work', async ({ atlas }) => {
  const expected = await atlas.api.items('incidents', '&party=russian_forces');
  const { title_en } = (await atlas.api.incident('2019-07-22-maarat-al-numan-market')).properties;
  await atlas.given.open('/?entry=incidents');

  await atlas.when.chooseParty('Russian forces');

  await atlas.then.pageSays(/cannot draw the map/);
  await atlas.then.listShows(expected.map((f) => f.id));
  expect((await atlas.exported()).features).toHaveLength(expected.length);
  await atlas.when.openFromList(title_en);
  await atlas.then.recordSays('39 killed');
  await atlas.then.everyoneCanUseIt();
  await atlas.then.nothingWentWrong();
});

test('without WebGL the lines are told in words: distance, verdicts, day and record', async ({ atlas }) => {
  const near = await atlas.api.items('incidents-near-lines', '&within=20km');
  await atlas.given.open('/?entry=near-lines&day=2019-07-21');

  await atlas.lines.chooseDistance('20 km');

  await atlas.then.pageSays(/cannot draw the map/);
  await atlas.then.listShows(near.map((f) => f.id));
  await atlas.lines.says(/did not change from/);
  await atlas.when.openFromList(near[0]?.properties.title_en ?? '');
  await atlas.then.recordSays(/from the line of/);
});

test('without WebGL the numbers, charts and lists of a comparison are there all the same', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.open('/?entry=before-after&ceasefire=idlib-4-2020-01-12&lang=en');

  await atlas.then.pageSays(/cannot draw the map/);
  await comparison.then.countsAre(0, 1);
  await comparison.then.barsAreFor('7 days');
  await comparison.then.lists('after', ['2020-01-15-idlib-air-attack']);
  await atlas.then.everyoneCanUseIt();
  await atlas.then.nothingWentWrong();
});
