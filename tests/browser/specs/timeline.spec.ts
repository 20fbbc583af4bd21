import { expect, test } from '../driver/atlasTest.ts';

const plain = (day: string) => new RegExp(`^\\W*${day}\\W*$`);

test('a period is chosen by keyboard, and list, count and address follow', async ({ atlas }) => {
  const july = await atlas.api.items('incidents', '&datetime=2019-07-01/2019-07-31');
  await atlas.given.open('/?entry=incidents&from=2019-06-01&to=2019-07-31');

  await atlas.timeline.press('first', 'ArrowRight');

  await atlas.timeline.reads('first', plain('1 July 2019'));
  await atlas.timeline.reads('last', plain('31 July 2019'));
  await atlas.then.listShows(july.map((f) => f.id));
  await atlas.then.addressHas(/from=2019-07-01&to=2019-07-31/);
  await atlas.then.nothingWentWrong();
});

test('several keys in a row are one step for the way back', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-03-01&to=2019-07-31');
  await atlas.timeline.press('first', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await atlas.then.addressHas(/from=2019-06-01/);

  await atlas.when.goBack();

  await atlas.timeline.reads('first', plain('1 March 2019'));
});

test('a key that is held down goes a month each time, and map and list follow to where it ends', async ({ atlas }) => {
  await atlas.given.openWithMap('/?entry=incidents&from=2019-03-01&to=2020-07-31');

  await atlas.timeline.holdDown('first', 'ArrowRight', 5);

  await atlas.timeline.reads('first', plain('1 August 2019'));
  await atlas.then.addressHas(/from=2019-08-01&to=2020-07-31/);
  await atlas.then.listShowsWhatTheApiAnswers();
});

test('keys pressed after the end of the period was left are a step of their own', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-03-01&to=2019-07-31');
  await atlas.timeline.press('first', 'ArrowRight', 'ArrowRight');
  await atlas.timeline.press('last', 'ArrowLeft');
  await atlas.timeline.press('first', 'ArrowRight');
  await atlas.then.addressHas(/from=2019-06-01&to=2019-06-30/);

  await atlas.when.goBack();

  await atlas.timeline.reads('first', plain('1 May 2019'));
  await atlas.timeline.reads('last', plain('30 June 2019'));
  await atlas.then.addressHas(/from=2019-05-01&to=2019-06-30/);
});

test('a period is drawn with the pointer; everything follows before it is let go', async ({ atlas }) => {
  const all = await atlas.api.items('incidents');
  await atlas.given.open('/?entry=incidents');

  await atlas.timeline.drag(0.02, 0.1, async () => {
    await expect.poll(async () => (await atlas.listedIds()).length).toBeLessThan(all.length);
    await atlas.then.addressHas(/^(?!.*from=)/);
  });

  await atlas.then.addressHas(/from=.*to=/);
  await atlas.then.listShowsWhatTheApiAnswers();
  await atlas.timeline.showAllDates();
  await atlas.then.listShows(all.map((f) => f.id));
});

test('the period walks on by its own length', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-07-01&to=2019-07-31');

  await atlas.timeline.goAhead();

  await atlas.timeline.reads('first', plain('1 August 2019'));
  await atlas.timeline.reads('last', plain('31 August 2019'));
});

test('the period walks back by its own length', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-07-01&to=2019-07-31');

  await atlas.timeline.goBack();

  await atlas.timeline.reads('first', plain('1 June 2019'));
  await atlas.timeline.reads('last', plain('30 June 2019'));
  await atlas.then.addressHas(/from=2019-06-01&to=2019-06-30/);
});

test('nothing plays where less motion is asked for, and the page says why', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-07-01&to=2019-07-31');

  await atlas.timeline.saysWhyNothingPlays();
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('periods play one after another until they are stopped, as one step for the way back', async ({ atlas }) => {
    await atlas.given.open('/?entry=incidents&from=2019-07-01&to=2019-07-31');

    await atlas.timeline.play();
    await atlas.timeline.reads('first', /1 (?!July)\w+ 20\d\d/);
    await atlas.timeline.stop();

    await atlas.then.addressHas(/from=(?!2019-07)/);
    await atlas.then.listShowsWhatTheApiAnswers();
    await atlas.when.goBack();
    await atlas.timeline.reads('first', plain('1 July 2019'));
  });

  test('playing comes to rest at the end of time', async ({ atlas }) => {
    await atlas.given.open('/?entry=massacres&from=2023-01-01&to=2023-01-31');

    await atlas.timeline.play();

    await atlas.timeline.reads('first', plain('1 February 2023'));
    await atlas.timeline.isAtRest();
    await atlas.then.addressHas(/from=2023-02-01/);
  });
});

test('the bars are said in words and stand in a table, each incident once', async ({ atlas }) => {
  await atlas.given.open('/?entry=massacres');
  const killed = (await atlas.api.items('massacres')).map((f) => f.properties.killed_min ?? 0);

  await atlas.timeline.says(new RegExp(`${killed.length} incidents, the most in .*2019`));
  await atlas.timeline.count('Killed');
  await atlas.timeline.openTable();

  expect(await atlas.timeline.tableSum()).toBe(killed.reduce((sum, one) => sum + one));
  await atlas.then.pageSays(/no report at hand tells of incidents/);
});

test('what is known only to the month is spread once days are drawn, and said', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-11-01&to=2019-11-30');

  for (let i = 0; i < 4; i++) await atlas.timeline.zoomIn();

  await atlas.timeline.says(/dated less exactly than to the day/);
  for (let i = 0; i < 6; i++) await atlas.timeline.zoomOut();
  await atlas.timeline.doesNotSay(/to the day/);
  await atlas.timeline.says(/dated less exactly than to the month/);
});

test('a ceasefire is a flag that leads to before and after it', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-07-01&to=2019-07-31');
  await atlas.timeline.hasFlags(7);

  await atlas.timeline.openFlag(/in effect \W*12 January 2020/);

  await atlas.then.addressHas(/entry=before-after.*ceasefire=idlib-4-2020-01-12/);
  await atlas.then.pageSays('Before and after');
});

test('in Arabic the timeline runs from right to left, for keys too', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&from=2019-06-01&to=2019-07-31&lang=ar');

  await atlas.timeline.press('first', 'ArrowLeft');

  await atlas.timeline.reads('first', /1 تموز 2019/);
  await atlas.then.addressHas(/from=2019-07-01/);
});

for (const lang of ['en', 'ar']) {
  test(`on a phone the timeline leaves the charts their room (${lang})`, async ({ atlas }) => {
    await atlas.given.narrowScreen();
    await atlas.given.open(`/?entry=incidents&pane=charts&lang=${lang}`);

    await atlas.timeline.leavesRoomForCharts();
  });
}
