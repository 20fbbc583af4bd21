import { expect, test } from '../driver/atlasTest.ts';

const around = '36,35,37.5,35,37.5,36.5,36,36.5';

test('an area is typed, judged by points, and says what it cannot judge', async ({ atlas }) => {
  const unplaced = (await atlas.api.items('incidents')).filter((f) => f.geometry === null);
  await atlas.given.open('/?entry=incidents');

  await atlas.when.typeArea(around);

  await atlas.then.addressHas(/area=36%2C35%2C37\.5/);
  await atlas.then.countSays(new RegExp(`${unplaced.length} more match`));
  await atlas.then.pageSays(/judged by its point alone/);
  await atlas.then.listShowsWhatTheApiAnswers();
});

test('what is no area is refused with an example', async ({ atlas }) => {
  const all = await atlas.api.items('incidents');
  await atlas.given.open('/?entry=incidents');

  await atlas.when.typeArea('36,35,37,36,37,35,36,36');

  await atlas.then.pageSays(/no sides may cross/);
  await atlas.then.listShows(all.map((f) => f.id));
});

test('the frame of the map becomes the area', async ({ atlas }) => {
  await atlas.given.openWithMap('/?entry=incidents#map=9/35.9/36.6');

  await atlas.when.useFrameAsArea();

  await atlas.then.addressHas(/area=/);
  await atlas.then.listShowsWhatTheApiAnswers();
});

test('an area is drawn by clicking its corners', async ({ atlas }) => {
  const all = await atlas.api.items('incidents');
  await atlas.given.openWithMap('/?entry=incidents#map=8/35.9/36.6');

  await atlas.when.drawArea([0.3, 0.3], [0.7, 0.3], [0.7, 0.8], [0.3, 0.8]);

  await atlas.then.addressHas(/area=/);
  await atlas.then.listShowsWhatTheApiAnswers();
  expect((await atlas.listedIds()).length).toBeLessThan(all.length);
  await atlas.then.nothingWentWrong();
});
