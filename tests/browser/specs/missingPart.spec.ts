import { test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';

for (const [name, address] of [
  ['Charts', '/?lang=en&pane=charts'],
  ['drawing', '/?lang=en'],
  ['LinesBar', '/?lang=en&entry=near-lines'],
  ['showingLines', '/?lang=en&entry=near-lines'],
] as const)
  test(`without the script of ${name} the list is there, and the page says what to do`, async ({ atlas }) => {
    const listed = await atlas.api.items(
      address.includes('near-lines') ? 'incidents-near-lines' : 'massacres',
      address.includes('near-lines') ? '&within=5km' : '',
    );
    await atlas.given.scriptIsMissing(name);
    await atlas.given.open(address);

    await atlas.then.alertSays('This part of the page did not arrive.');
    await atlas.then.listShows(listed.map(({ id }) => id));

    await atlas.given.scriptIsBack(name);
    await atlas.when.loadPageAgain();
    await atlas.then.listShows(listed.map(({ id }) => id));
    await atlas.then.noAlert();
  });

test('where "Save and share" does not arrive, the page says so beside its button', async ({ atlas }) => {
  await atlas.given.scriptIsMissing('TakeDialog');
  await atlas.given.open('/?lang=en');

  await atlas.take.tryToOpen();

  await atlas.then.alertSays('This part of the page did not arrive.');
  await atlas.given.scriptIsBack('TakeDialog');
  await atlas.when.loadPageAgain();
  await atlas.take.open();
  await atlas.then.noAlert();
});

test('a comparison that does not arrive says so, in Arabic too', async ({ atlas }) => {
  await atlas.given.scriptIsMissing('BeforeAfter');
  await atlas.given.open('/?lang=ar');

  await atlas.when.goToEntry('before-after');

  await atlas.then.alertSays('لم يصل هذا الجزء من الصفحة.');
  await atlas.given.scriptIsBack('BeforeAfter');
  await atlas.when.loadPageAgain();
  await atlas.then.pageSays('الحوادث المسجّلة');
  await atlas.then.noAlert();
});

test('where the words of the other language do not arrive, the page stays in its own and asks again', async ({
  atlas,
}) => {
  await atlas.given.open(`/?lang=en&incident=${market}`);
  await atlas.given.scriptIsMissing('ar');

  await atlas.when.switchLanguage();
  await atlas.then.alertSays(/could not be reached/);
  await atlas.then.pageReads('en', 'ltr');
  await atlas.then.addressHas(/lang=ar/);
  await atlas.given.scriptIsBack('ar');
  await atlas.when.retry('Try again');
  await atlas.then.pageReads('ar', 'rtl');
});

for (const name of ['index', 'page']) {
  test(`a page whose script (${name}) does not arrive leads to the data, in both languages`, async ({ atlas }) => {
    await atlas.given.scriptIsMissing(name);

    await atlas.given.openBroken('/?lang=en');

    await atlas.then.alertSays(/A part of the page did not arrive.*\/api\/collections.*لم يصل جزء من الصفحة/s);
  });
}
