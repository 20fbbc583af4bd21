import { test as base } from '../driver/atlasTest.ts';
import { BadLine } from '../driver/badLine.ts';
import { MapDriver } from '../driver/mapDriver.ts';

const market = '2019-07-22-maarat-al-numan-market';

const test = base.extend<{ line: BadLine; far: MapDriver }>({
  line: async ({ baseURL }, use) => {
    const line = await BadLine.to(baseURL ?? '');
    await use(line);
    line.close();
  },
  /** The page as it is read over that line. */
  far: async ({ page, line }, use) => {
    await use(new MapDriver(page, line.home));
  },
});

test('an answer that breaks off in the middle is no answer, and the next try gets it all', async ({
  atlas,
  far,
  line,
}) => {
  const [massacres, incidents] = [await atlas.api.items('massacres'), await atlas.api.items('incidents')];
  await far.given.open(line.home);
  line.troubles('cut', '/incidents/items');

  await far.when.chooseEntry('All incidents');

  await far.then.alertSays(/could not.*last answer/s);
  await far.then.listShows(massacres.map((f) => f.id));
  line.isWell();
  await far.when.retry();
  await far.then.listShows(incidents.map((f) => f.id));
  await far.then.noAlert();
});

test('a busy server says when to come back, and what was there stays', async ({ atlas, far, line }) => {
  const massacres = await atlas.api.items('massacres');
  await far.given.open(line.home);
  line.troubles('busy', '/incidents/items');

  await far.when.chooseEntry('All incidents');

  await far.then.alertSays(/too busy.*Try again in 5 seconds.*last answer/s);
  await far.then.listShows(massacres.map((f) => f.id));
});

test('while an answer is slow, what was there stays and the page says that it loads', async ({ atlas, far, line }) => {
  const [massacres, incidents] = [await atlas.api.items('massacres'), await atlas.api.items('incidents')];
  await far.given.open(line.home);
  line.troubles('slow', '/incidents/items');

  await far.when.chooseEntry('All incidents');

  await far.then.isLoading();
  await far.then.listShows(massacres.map((f) => f.id));
  line.isWell();
  await far.then.listShows(incidents.map((f) => f.id));
});

for (const one of ['/api/codes', '/governorates/', '/de-escalation-zones/', '/communities/']) {
  test(`without ${one} alone the list is there, and it is asked for again`, async ({ atlas, far, line }) => {
    const massacres = await atlas.api.items('massacres');
    line.troubles('cut', one);

    await far.given.open(`${line.home}/?lang=en`);

    await far.then.alertSays(/could not/);
    await far.then.listShows(massacres.map((f) => f.id));
    line.isWell();
    await far.when.retry();
    await far.then.noAlert();
  });
}

for (const one of ['/lines-of-engagement/', '/control-areas/', '/ceasefires/items', '/coverage/']) {
  test(`near the lines, ${one} alone can break off without the list, and comes back`, async ({ atlas, far, line }) => {
    const near = (await atlas.api.items('incidents-near-lines', '&within=5km')).map(({ id }) => id);
    line.troubles('cut', one);

    await far.given.open(`${line.home}/?lang=en&entry=near-lines&day=2019-07-22`);

    await far.then.alertSays(/could not/);
    await far.then.listShows(near);
    line.isWell();
    await far.when.retry();
    await far.then.noAlert();
    await far.then.listShows(near);
  });
}

test('a record that breaks off leaves the list alone, and is asked for again', async ({ atlas, far, line }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await far.given.open(`${line.home}/?lang=en`);
  line.troubles('cut', '/api/incidents/');

  await far.when.openFromList(title_en);

  await far.then.recordIsOpen(title_en);
  await far.then.alertSays(/could not/);
  await far.then.listHas(market);
  line.isWell();
  await far.when.retry();
  await far.then.recordSays('39 killed');
  await far.then.noAlert();
});

test('a record that is slow is said to be on its way, under its title', async ({ atlas, far, line }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await far.given.open(`${line.home}/?lang=en`);
  line.troubles('slow', '/api/incidents/');

  await far.when.openFromList(title_en);

  await far.then.recordIsOpen(title_en);
  await far.then.recordSays('Loading');
  line.isWell();
  await far.then.recordSays('39 killed');
});
