import { test } from '../driver/atlasTest.ts';

test('when the API goes away, what was there stays, is said to be old, and comes back', async ({ atlas }) => {
  const [massacres, incidents] = [await atlas.api.items('massacres'), await atlas.api.items('incidents')];
  await atlas.given.open();
  await atlas.given.apiIsDown();

  await atlas.when.chooseEntry('All incidents');

  await atlas.then.alertSays(/could not be reached.*last answer/s);
  await atlas.then.listShows(massacres.map((f) => f.id));

  await atlas.given.apiIsBack();
  await atlas.when.retry();

  await atlas.then.noAlert();
  await atlas.then.listShows(incidents.map((f) => f.id));
});

test('a refusal shows what the server says about it', async ({ atlas }) => {
  await atlas.given.open();
  await atlas.given.apiAnswers(
    400,
    '{"type":"about:blank","title":"Bad value","status":400,"detail":"datetime: not a date"}',
  );

  await atlas.when.chooseEntry('All incidents');

  await atlas.then.alertSays(/did not accept.*datetime: not a date/s);
});

for (const answer of ['{"type":"FeatureCollection","features":[{"type":"Fea', '{"login":"required"}', 'null'])
  test(`half an answer, or that of another, is no answer (${answer})`, async ({ atlas }) => {
    const massacres = await atlas.api.items('massacres');
    await atlas.given.open();
    await atlas.given.apiAnswers(200, answer);

    await atlas.when.chooseEntry('All incidents');

    await atlas.then.alertSays(/could not answer/);
    await atlas.then.listShows(massacres.map((f) => f.id));
    await atlas.then.nothingWentWrong();
  });

test('a page that starts without the API says so and recovers', async ({ atlas }) => {
  const massacres = await atlas.api.items('massacres');
  await atlas.given.apiIsDown();
  await atlas.given.open();
  await atlas.then.alertSays(/could not be reached/);

  await atlas.given.apiIsBack();
  await atlas.when.retry();

  await atlas.then.listShows(massacres.map((f) => f.id));
  await atlas.then.noAlert();
});

test('a narrow screen that shows the map says that what is on it is an old answer', async ({ atlas }) => {
  await atlas.given.narrowScreen();
  await atlas.given.openWithMap('/?entry=massacres');
  await atlas.given.apiIsDown();

  await atlas.when.chooseEntry('All incidents');

  await atlas.then.alertSays(/could not be reached.*last answer/s);
  await atlas.given.apiIsBack();
  await atlas.when.retry();
  await atlas.then.noAlert();
});
