import { test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';

test('a narrow screen shows list, map or record, and nothing sideways', async ({ atlas }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.narrowScreen();
  await atlas.given.openWithMap();
  await atlas.then.nothingScrollsSideways();

  await atlas.when.showPane('List');
  await atlas.then.nothingScrollsSideways();
  await atlas.when.openFromList(title_en);

  await atlas.then.recordIsOpen(title_en);
  await atlas.then.nothingScrollsSideways();
  await atlas.then.everyoneCanUseIt();
});
