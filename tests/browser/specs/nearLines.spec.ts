import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';
const everyVerdict = 'within,indeterminate,outside,unknown';

test('near the lines shows what may be near, counts every verdict in words, and says how rough it is', async ({
  atlas,
}) => {
  const near = await atlas.api.items('incidents-near-lines', '&within=5km');
  const counts = await atlas.api.verdictCounts('5km');
  await atlas.given.openWithMap();

  await atlas.when.chooseEntry('Near the lines');

  await atlas.then.listShows(near.map((f) => f.id));
  await atlas.lines.says(`${counts.within} within 5 km`);
  await atlas.lines.says(`${counts.indeterminate} too uncertain to tell`);
  await atlas.lines.says(`${counts.outside} further than 5 km`);
  await atlas.lines.says(`${counts.unknown} with line or place unknown`);
  await atlas.then.pageSays(/approximate: derived from assessments/);
  await atlas.then.pageSays(/measured to the line of its own day/);
  await atlas.then.nothingWentWrong();
});

test('another distance is another verdict, and the export is what is listed', async ({ atlas }) => {
  const expected = await atlas.api.items(
    'incidents-near-lines',
    '&within=20km&proximity=within,outside&party=russian_forces',
  );
  const counts = await atlas.api.verdictCounts('20km', '&party=russian_forces');
  await atlas.given.open('/?entry=near-lines&party=russian_forces');

  await atlas.lines.chooseDistance('20 km');
  await atlas.lines.hide(/too uncertain to tell/);
  await atlas.lines.show(/further than/);

  await atlas.then.listShows(expected.map((f) => f.id));
  await atlas.lines.says(`${counts.outside} further than 20 km`);
  await atlas.then.addressHas(/within=20km/);
  const { features } = await atlas.exported();
  expect(features.map((f) => f.id).sort()).toEqual(expected.map((f) => f.id).sort());
});

test('the last verdict shown cannot be hidden', async ({ atlas }) => {
  const unknown = await atlas.api.items('incidents-near-lines', '&proximity=unknown');

  await atlas.given.open('/?entry=near-lines&proximity=unknown');

  expect(unknown.length).toBeGreaterThan(0);
  await atlas.then.listShows(unknown.map((f) => f.id));
  await atlas.lines.cannotBeHidden(/line or place unknown/);
});

test('choosing an incident moves the line to its day and says so', async ({ atlas }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.open(`/?entry=near-lines&day=2018-10-01&proximity=${everyVerdict}`);
  await atlas.lines.dayIs('2018-10-01');

  await atlas.when.openFromList(title_en);

  await atlas.lines.dayIs('2019-07-22');
  await atlas.lines.says('It is the line of the day of the chosen incident.');
  await atlas.then.recordSays(/\d\S* km from the line of \S*22 July 2019\S* \(line known to ±/);
  await atlas.then.addressHas(/day=2019-07-22/);
});

test('a line of another day than the incident’s says so, and the way back is one step', async ({ atlas }) => {
  await atlas.given.open(`/?entry=near-lines&incident=${market}&day=2019-07-22`);

  await atlas.lines.setDay('2020-02-10');
  await atlas.lines.says('The chosen incident is of 22 July 2019.');
  await atlas.lines.showTheDayOfTheIncident();

  await atlas.lines.dayIs('2019-07-22');
});

test('the keyboard alone chooses distance and day, day by day', async ({ atlas }) => {
  const near = await atlas.api.items('incidents-near-lines', '&within=10km');
  await atlas.given.open('/?entry=near-lines&day=2019-08-10');

  await atlas.lines.focusDistance('5 km');
  await atlas.when.press('ArrowRight');
  await atlas.then.listShows(near.map((f) => f.id));

  await atlas.lines.focusSlider();
  await atlas.lines.says('from 26 May 2019 to 10 August 2019');
  await atlas.when.press('ArrowRight');

  await atlas.lines.sliderSays(/11 August 2019/);
  await atlas.lines.says('from 11 August 2019');
  await atlas.then.addressHas(/day=2019-08-11/);
  await atlas.when.goBack();
  await atlas.lines.dayIs('2019-08-10');
});

test('keys one after the other are one step for the way back, every pull of the slider is one of its own', async ({
  atlas,
}) => {
  const { first, last } = await atlas.api.knownLines();
  await atlas.given.open('/?entry=near-lines&day=2019-08-10');

  await atlas.lines.focusSlider();
  await atlas.when.press('ArrowRight');
  await atlas.then.addressHas(/day=2019-08-11/);
  await atlas.when.press('ArrowRight');
  await atlas.then.addressHas(/day=2019-08-12/);
  await atlas.lines.dragSlider(0);
  await atlas.then.addressHas(new RegExp(`day=${first}`));
  await atlas.lines.dragSlider(1);
  await atlas.then.addressHas(new RegExp(`day=${last}`));

  await atlas.when.goBack();
  await atlas.lines.dayIs(first);
  await atlas.when.goBack();
  await atlas.lines.dayIs('2019-08-12');
  await atlas.when.goBack();
  await atlas.lines.dayIs('2019-08-10');
});

test('the pointer snaps to days, and the slider ends where knowledge ends', async ({ atlas }) => {
  const { first, last } = await atlas.api.knownLines();
  await atlas.given.open('/?entry=near-lines&day=2019-08-10');

  await atlas.lines.dragSlider(0);
  await atlas.lines.dayIs(first);
  await atlas.then.addressHas(new RegExp(`day=${first}`));
  await atlas.lines.dragSlider(1);
  await atlas.lines.dayIs(last);
  await atlas.then.addressHas(new RegExp(`day=${last}`));
  await atlas.lines.goBeforeTheLastChange();
  await atlas.lines.goToTheNextChange();

  await atlas.lines.says(/did not change from/);
  await atlas.then.nothingWentWrong();
});

test('on a day without a line none is drawn or claimed, and an incident of such a day has no distance', async ({
  atlas,
}) => {
  const unknown = await atlas.api.items('incidents-near-lines', '&proximity=unknown&datetime=2020-06-01/..');
  const one = unknown.find((f) => f.geometry !== null);
  await atlas.given.open(`/?entry=near-lines&proximity=unknown&day=2021-01-01&incident=${one?.id}`);

  await atlas.lines.says('No line is known for 1 January 2021.');
  await atlas.then.recordSays('no line known that day');
});

test('the whole state stands in the address, in Arabic too', async ({ atlas }) => {
  const expected = await atlas.api.items('incidents-near-lines', '&within=15km&proximity=outside');

  await atlas.given.open(`/?entry=near-lines&within=15km&proximity=outside&day=2019-07-21&incident=${market}&lang=ar`);

  await atlas.then.listShows(expected.map((f) => f.id));
  await atlas.lines.dayIs('2019-07-21');
  await atlas.lines.says('أبعد من 15 كم');
  await atlas.then.recordSays(/\d\S* كم من خط \S*22 تموز 2019\S* \(الخط معروف بدقة ±/);
  await atlas.then.pageSays(/تقريبية: مشتقة من تقديرات/);
  expect(await atlas.readableText()).not.toMatch(/\b[a-z]+_[a-z_]+\b|undefined|\[object|NaN/);
});

test('when the API goes away, list and line stay and are said to be old', async ({ atlas }) => {
  const near = await atlas.api.items('incidents-near-lines', '&within=5km');
  await atlas.given.open('/?entry=near-lines&day=2019-07-21');
  await atlas.lines.says(/did not change from/);
  await atlas.given.apiIsDown();

  await atlas.lines.chooseDistance('20 km');

  await atlas.then.alertSays(/could not be reached.*last answer/s);
  await atlas.then.listShows(near.map((f) => f.id));
  await atlas.lines.says(/did not change from/);
});

for (const lang of ['en', 'ar']) {
  test(`axe finds no barrier near the lines (${lang})`, async ({ atlas }) => {
    await atlas.given.openWithMap(`/?entry=near-lines&day=2019-07-22&incident=${market}&lang=${lang}`);
    await atlas.then.recordSays('39');

    await atlas.then.everyoneCanUseIt();
  });
}

test('a narrow screen has room for all of it', async ({ atlas }) => {
  await atlas.given.narrowScreen();
  await atlas.given.openWithMap('/?entry=near-lines&day=2019-07-22');

  await atlas.lines.says('5 km');
  await atlas.then.nothingScrollsSideways();
  await atlas.then.everyoneCanUseIt();
});
