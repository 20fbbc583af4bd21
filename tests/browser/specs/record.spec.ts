import { test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';

test('a record says what, where, when, who and who says so, as exactly as each is known', async ({ atlas }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.open();

  await atlas.when.openFromList(title_en);

  await atlas.then.recordIsOpen(title_en);
  await atlas.then.recordSays('39 killed');
  await atlas.then.recordSays(/22 July 2019/);
  await atlas.then.recordSays(/place known to about .*km/);
  await atlas.then.recordSays('Russian forces');
  await atlas.then.recordSays('Sources');
  await atlas.then.recordLinksTo(/^https?:\/\//);
  await atlas.then.nothingWentWrong();
});

test('the keyboard alone opens a record from the list, and closing it returns to the row', async ({ atlas }) => {
  const newest = (await atlas.api.items('massacres')).toSorted((a, b) =>
    b.properties.date_start.localeCompare(a.properties.date_start),
  )[0];
  const title = newest?.properties.title_en ?? '';
  await atlas.given.open();

  await atlas.when.press('Tab');
  await atlas.then.focusIsOn('Skip to the list');
  await atlas.when.press('Enter');
  await atlas.when.press('Tab');
  await atlas.then.focusIsOn(title);
  await atlas.when.press('Enter');
  await atlas.then.recordIsOpen(title);
  await atlas.then.focusIsOn(title);

  await atlas.when.press('Escape');

  await atlas.then.recordIsClosed();
  await atlas.then.focusIsOn(title);
});

test('a night in Damascus stays the day it was there', async ({ atlas }) => {
  await atlas.given.open('/?incident=2020-03-05-maaret-misreen-poultry-farm');

  await atlas.then.recordSays(/5 March 2020/);
  await atlas.then.recordSays(/02:05/);
});

test('a toll that is only a minimum says so, and an unknown one is not zero', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&incident=2023-02-17-tadmur-truffle-gatherers');
  await atlas.then.recordSays('at least 40 killed');

  await atlas.given.open('/?entry=incidents&incident=2023-02-19-citadel-of-damascus');
  await atlas.then.recordSays('toll not known');
});

test('a month is never shown as a day', async ({ atlas }) => {
  await atlas.given.open('/?entry=incidents&incident=2019-11-qahh-camp');

  await atlas.then.recordSays(/Date\s*\u2068?November 2019/);
});

test('a record that does not exist says so and leaves the rest alone', async ({ atlas }) => {
  const all = await atlas.api.items('massacres');

  await atlas.given.open('/?incident=2019-07-22-nowhere-at-all');

  await atlas.then.alertSays('There is no such public record.');
  await atlas.then.listShows(all.map((f) => f.id));
});
