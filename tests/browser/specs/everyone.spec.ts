import { test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';
const states = [
  '/?lang=en',
  '/?entry=incidents&lang=ar',
  `/?lang=en&incident=${market}`,
  `/?lang=ar&incident=${market}`,
];

for (const address of states) {
  test(`axe finds no barrier at ${address}`, async ({ atlas }) => {
    await atlas.given.openWithMap(address);
    if (address.includes('incident=')) await atlas.then.recordSays('39');

    await atlas.then.everyoneCanUseIt();
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('axe finds no barrier either', async ({ atlas }) => {
    await atlas.given.openWithMap(`/?incident=${market}`);
    await atlas.then.recordSays('39');

    await atlas.then.everyoneCanUseIt();
  });
});

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
