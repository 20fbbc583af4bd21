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
  await atlas.then.nothingWentWrong();
});
