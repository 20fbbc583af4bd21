import { expect, test } from '../driver/atlasTest.ts';

const byGovernorate = 'By governorate';
const byMonth = 'By month';

test('the charts count what the list shows, and say what they do not count', async ({ atlas, charts }) => {
  const all = (await atlas.api.items('incidents')).map((f) => f.properties);
  const killed = all.reduce((sum, { killed_min }) => sum + (killed_min ?? 0), 0);
  const unknown = all.filter(({ killed_min }) => killed_min === null).length;
  await atlas.given.open('/?entry=incidents');

  await charts.open();

  expect(unknown).toBeGreaterThan(1);
  await charts.says(byGovernorate, `of at least ${killed} killed. The tolls of ${unknown} incidents are not known`);
  await atlas.then.addressHas(/pane=charts/);
  await atlas.then.everyoneCanUseIt();
  await atlas.then.nothingWentWrong();
});

test('a table and its file hold every row of a chart', async ({ atlas, charts }) => {
  const all = (await atlas.api.items('incidents')).map((f) => f.properties);
  const inIdlib = all.filter(({ governorate }) => governorate === 'SY-ID');
  const killed = inIdlib.reduce((sum, { killed_min }) => sum + (killed_min ?? 0), 0);
  const unknown = inIdlib.filter(({ killed_min }) => killed_min === null).length;
  await atlas.given.open('/?entry=incidents&pane=charts');

  await charts.openTable(byGovernorate);

  const row = ['Idlib', inIdlib.length, killed, unknown].map(String);
  expect(await charts.table(byGovernorate)).toContainEqual(row);
  const { name, text } = await charts.csv(byGovernorate);
  expect(name).toBe('ceasefire-atlas-by-governorate.csv');
  expect(text).toMatch(/^\uFEFFGovernorate,Code,Incidents,/);
  expect(text).toContain(['Idlib', 'SY-ID', ...row.slice(1)].join());
  await atlas.then.everyoneCanUseIt();
});

test('a bar filters by what it stands for, and again takes that back', async ({ atlas, charts }) => {
  const all = (await atlas.api.items('incidents')).map((f) => f.id);
  const inAleppo = (await atlas.api.items('incidents', '&governorate=SY-HL')).map((f) => f.id);
  await atlas.given.open('/?entry=incidents&pane=charts');

  await charts.chooseBar(byGovernorate, /^Aleppo/);

  await atlas.then.addressHas(/governorate=SY-HL/);
  await atlas.then.listShows(inAleppo);
  await charts.isChosen(byGovernorate, /^Aleppo/);
  await charts.chooseBar(byGovernorate, /^Aleppo/);
  await atlas.then.listShows(all);
});

test('the keyboard walks the months and filters by one', async ({ atlas, charts }) => {
  await atlas.given.open('/?entry=incidents&from=2019-05-01&to=2019-08-31&pane=charts');

  await charts.chooseMonth(2);

  await charts.monthIs(/July 2019/);
  await atlas.then.addressHas(/from=2019-07-01&to=2019-07-31/);
  await atlas.then.listShows((await atlas.api.items('incidents', '&datetime=2019-07-01/2019-07-31')).map((f) => f.id));
});

test('an incident with two means is counted under both, and that is said', async ({ atlas, charts }) => {
  await atlas.given.open('/?entry=incidents&pane=charts&measure=incidents');

  await charts.says('By means of attack', 'counts under each of them');
});

test('what the bars count is in the address', async ({ atlas, charts }) => {
  await atlas.given.open('/?entry=incidents&pane=charts');

  await charts.count('Incidents');

  await atlas.then.addressHas(/measure=incidents/);
  await charts.says(byMonth, /Most: July 2019, \d+ incidents of/);
});

test('on a narrow screen the charts have the page to themselves, in Arabic too', async ({ atlas, charts }) => {
  await atlas.given.narrowScreen();
  await atlas.given.open('/?entry=incidents&lang=ar');

  await charts.inArabic().open();

  await charts.inArabic().isShown();
  await charts.inArabic().says('بحسب المحافظة', /الأكثر: إدلب/);
  await atlas.then.nothingScrollsSideways();
  await atlas.then.everyoneCanUseIt();
});

test('what the bars of the charts count is no matter of the timeline, nor the other way round', async ({
  atlas,
  charts,
}) => {
  await atlas.given.open('/?lang=en&entry=incidents');
  await atlas.timeline.counts('Incidents');

  await charts.open();
  await charts.isShown();
  await atlas.timeline.counts('Incidents');
  await atlas.timeline.count('Killed');

  await charts.counts('Civilians killed, the minimum');
});
