import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';

test('the map opens on the massacres, and asks nobody but the atlas', async ({ atlas }) => {
  const massacres = await atlas.api.items('massacres');

  await atlas.given.openWithMap();

  await atlas.then.listShows(massacres.map((f) => f.id));
  await atlas.then.countSays(`${massacres.length} massacres`);
  await atlas.then.nothingWentWrong();
});

test('all incidents are one step away, and those without a place stay in the list', async ({ atlas }) => {
  const incidents = await atlas.api.items('incidents');
  const unmapped = incidents.filter((f) => f.geometry === null);
  await atlas.given.open();

  await atlas.when.chooseEntry('All incidents');

  expect(unmapped.length).toBeGreaterThan(0);
  await atlas.then.listShows(incidents.map((f) => f.id));
  await atlas.then.countSays(`${unmapped.length} have no point on the map`);
  await atlas.then.nothingWentWrong();
});

test('the count adds up the least that is known', async ({ atlas }) => {
  const massacres = await atlas.api.items('massacres');
  const killed = massacres.reduce((sum, f) => sum + (f.properties.killed_min ?? 0), 0);

  await atlas.given.open();

  await atlas.then.countSays(`at least ${killed} civilians killed`);
});

test('a click on a mark opens its record', async ({ atlas }) => {
  const only = await atlas.api.incident('2020-07-07-tal-abyad-car-bomb');
  await atlas.given.incidentInTheMiddle(only);

  await atlas.when.clickMiddleOfMap();

  await atlas.then.recordIsOpen(only.properties.title_en);
  await atlas.then.addressHas(/incident=2020-07-07-tal-abyad-car-bomb/);
});

test('a mark is ringed while the pointer is on it, and while it is chosen', async ({ atlas }) => {
  const only = await atlas.api.incident('2020-07-07-tal-abyad-car-bomb');
  await atlas.given.incidentInTheMiddle(only);
  await atlas.then.middleOfMapIsRinged(false);

  await atlas.when.pointAtMiddleOfMap();
  await atlas.then.middleOfMapIsRinged(true);
  await atlas.when.pointAwayFromMap();
  await atlas.then.middleOfMapIsRinged(false);

  await atlas.when.clickMiddleOfMap();
  await atlas.when.pointAwayFromMap();
  await atlas.then.recordIsOpen(only.properties.title_en);
  await atlas.then.middleOfMapIsRinged(true);
  await atlas.when.closeRecord();
  await atlas.then.middleOfMapIsRinged(false);
});

test('where marks share a point, a click offers all of them', async ({ atlas }) => {
  const shared = await atlas.api.incident(market);
  await atlas.given.incidentInTheMiddle(shared);

  await atlas.when.clickMiddleOfMap();

  await atlas.then.recordIsOpen(/^\d incidents$/);
  await atlas.then.recordSays(shared.properties.title_en);
});

test('what has come is on the map, however long the rest of it takes', async ({ atlas }) => {
  const only = await atlas.api.incident('2020-07-07-tal-abyad-car-bomb');
  const [lon, lat] = only.geometry?.coordinates ?? [];
  await atlas.given.basemapFileIsAwaited('rivers_gshhg');

  await atlas.given.open(`/?entry=incidents#map=12/${lat}/${lon}`);

  await atlas.then.middleOfMapAnswersPointer();
});
