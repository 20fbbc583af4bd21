import { expect, test } from '../driver/atlasTest.ts';

test('the filters narrow list, count and export alike', async ({ atlas }) => {
  const expected = await atlas.api.items(
    'incidents',
    '&party=russian_forces&governorate=SY-ID&datetime=2019-07-01/2019-07-31',
  );
  const ids = expected.map((f) => f.id);
  await atlas.given.open('/?entry=incidents');

  await atlas.when.chooseParty('Russian forces');
  await atlas.when.chooseGovernorate('Idlib');
  await atlas.when.setFrom('2019-07-01');
  await atlas.when.setTo('2019-07-31');

  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThan((await atlas.api.items('incidents')).length);
  await atlas.then.listShows(ids);
  await atlas.then.countSays(new RegExp(`^\\s*${ids.length} incidents?`));
  const { name, features } = await atlas.exported();
  expect(features.map((f) => f.id).sort()).toEqual(ids.toSorted());
  expect(name).toMatch(/\.geojson$/);
  await atlas.then.nothingWentWrong();
});

test('clearing the filters brings everything back', async ({ atlas }) => {
  const all = await atlas.api.items('massacres');
  await atlas.given.open('/?party=russian_forces&from=2019-07-01');

  await atlas.when.clearFilters();

  await atlas.then.listShows(all.map((f) => f.id));
});

test('a month-only incident is found by any day of its month', async ({ atlas }) => {
  const ids = (await atlas.api.items('incidents', '&datetime=2019-11-15/2019-11-15')).map((f) => f.id);

  await atlas.given.open('/?entry=incidents&from=2019-11-15&to=2019-11-15');

  expect(ids).toContain('2019-11-qahh-camp');
  await atlas.then.listShows(ids);
  await atlas.then.pageSays('November 2019');
});

test('filters that match nothing say so without claiming that nothing happened', async ({ atlas }) => {
  await atlas.given.open('/?from=2012-01-01&to=2012-01-02');

  await atlas.then.listShows([]);
  await atlas.then.countSays('not proof that none happened');
});

test('an answer that comes too late does not replace a newer one', async ({ atlas }) => {
  const all = await atlas.api.items('incidents');
  await atlas.given.open('/?entry=incidents');
  await atlas.given.apiIsSlowFor('party=russian_forces', 1500);

  await atlas.when.chooseParty('Russian forces');
  await atlas.when.chooseParty('Any party');

  await atlas.then.listIsSettled();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await atlas.then.listShows(all.map((f) => f.id));
  await atlas.then.noAlert();
});
