import { test } from '../driver/atlasTest.ts';

test('the address restores the whole view', async ({ atlas }) => {
  const expected = await atlas.api.items('incidents', '&party=russian_forces');

  await atlas.given.open('/?entry=incidents&party=russian_forces&incident=2019-07-22-maarat-al-numan-market&lang=ar');

  await atlas.then.pageReads('ar', 'rtl');
  await atlas.then.listShows(expected.map((f) => f.id));
  await atlas.then.recordSays('39');
});

test('back and forward walk through what was looked at', async ({ atlas }) => {
  const [massacres, incidents] = [await atlas.api.items('massacres'), await atlas.api.items('incidents')];
  const { title_en } = (await atlas.api.incident('2019-07-22-maarat-al-numan-market')).properties;
  await atlas.given.open();
  await atlas.when.chooseEntry('All incidents');
  await atlas.when.openFromList(title_en);
  await atlas.then.recordIsOpen(title_en);

  await atlas.when.goBack();
  await atlas.then.recordIsClosed();
  await atlas.then.listShows(incidents.map((f) => f.id));

  await atlas.when.goBack();
  await atlas.then.listShows(massacres.map((f) => f.id));

  await atlas.when.goForward();
  await atlas.when.goForward();
  await atlas.then.recordIsOpen(title_en);
});

test('what cannot be right in an address is left out, one by one, and said', async ({ atlas }) => {
  const expected = await atlas.api.items('massacres', '&governorate=SY-ID');

  await atlas.given.open('/?entry=nonsense&from=2019-02-31&party=<script>alert(1)</script>&governorate=SY-ID');

  await atlas.then.listShows(expected.map((f) => f.id));
  await atlas.then.pageSays(/left out: entry, party, from/);
  await atlas.then.nothingWentWrong();
});

test('a party that no code list knows is left out and said', async ({ atlas }) => {
  const all = await atlas.api.items('massacres');

  await atlas.given.open('/?party=martians');

  await atlas.then.pageSays(/left out: party/);
  await atlas.then.listShows(all.map((f) => f.id));
  await atlas.then.noAlert();
});
