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

for (const [lang, unknown, none] of [
  ['en', '1 incident, toll not known.', /no civilian|at least 0/],
  ['ar', 'حادثة واحدة، الحصيلة غير معروفة.', /لم يُسجَّل قتلى/],
] as const) {
  test(`where no toll is known, the count does not say that nobody was killed (${lang})`, async ({ atlas }) => {
    await atlas.given.open(`/?entry=incidents&from=2019-11-15&to=2019-11-15&lang=${lang}&governorate=SY-ID`);

    await atlas.then.listHas('2019-11-qahh-camp');
    await atlas.then.countSays(unknown);
    await atlas.then.countDoesNotSay(none);
  });
}

test('filters that match nothing say so without claiming that nothing happened', async ({ atlas }) => {
  await atlas.given.open('/?from=2012-01-01&to=2012-01-02');

  await atlas.then.listShows([]);
  await atlas.then.countSays('not proof that none happened');
});

test('an answer that comes too late does not replace a newer one', async ({ atlas }) => {
  const incidents = await atlas.api.items('incidents');
  await atlas.given.open('/?entry=incidents');
  await atlas.given.apiIsSlowFor('within=5km', 1500);

  await atlas.when.chooseEntry('Near the lines');
  await atlas.when.chooseEntry('All incidents');

  await atlas.then.listIsSettled();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await atlas.then.listShows(incidents.map((f) => f.id));
  await atlas.then.noAlert();
});

test('several values of one filter mean any of them, and each can be taken away', async ({ atlas }) => {
  const [either, idlib] = [
    await atlas.api.items('incidents', '&governorate=SY-ID,SY-HL'),
    await atlas.api.items('incidents', '&governorate=SY-ID'),
  ];
  await atlas.given.open('/?entry=incidents');

  await atlas.when.chooseGovernorate('Idlib');
  await atlas.when.chooseGovernorate('Aleppo');
  await atlas.then.listShows(either.map((f) => f.id));
  await atlas.then.addressHas(/governorate=SY-ID%2CSY-HL/);

  await atlas.when.removeFilter('Governorate: Aleppo');
  await atlas.then.listShows(idlib.map((f) => f.id));
});

test('each choice says how many it would leave under the other filters', async ({ atlas }) => {
  const russian = await atlas.api.items('incidents', '&party=russian_forces');
  const inAleppo = russian.filter((f) => f.properties.governorate === 'SY-HL');
  await atlas.given.open('/?entry=incidents&party=russian_forces');

  await atlas.when.chooseGovernorate('Idlib');

  await atlas.then.valueCounts('Governorate', 'Aleppo', inAleppo.length);
});

const idlibAndAround = '36.1,35.2,37.2,35.2,37.2,36.2,36.1,36.2';
for (const view of [
  'entry=massacres&attribution=russian_forces',
  'entry=massacres&weapon=airstrike_fixed_wing,missile&zone=zone-1-idlib',
  'entry=incidents&zone=zone-1-idlib,zone-2-homs&massacre=true,possible',
  'entry=incidents&massacre=true&from=2019-07-01&to=2020-03-31',
  'entry=incidents&attribution=unidentified,joint:russian_forces%2Bsyrian_regime_forces',
  `entry=incidents&area=${idlibAndAround}`,
  `entry=massacres&area=${idlibAndAround}&verification=verified,unverified&to=2020-01-31`,
  'entry=incidents&from=2020-06-30&class=bombardment,explosion',
  'entry=near-lines&proximity=within,indeterminate,outside,unknown&within=10km&band=none,2-5',
  `entry=near-lines&proximity=outside,unknown&governorate=SY-ID,SY-HL&area=${idlibAndAround}`,
]) {
  test(`the API answers with exactly what is shown of ${view}`, async ({ atlas }) => {
    await atlas.given.open(`/?${view}`);

    await atlas.then.noAlert();
    await atlas.then.listShowsWhatTheApiAnswers();
    await atlas.then.nothingWentWrong();
  });
}
