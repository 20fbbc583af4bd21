import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';
const area = '36,35,37.5,35,37.5,36.5,36,36.5';

// One walk rather than a page for every state: a page with its map takes seconds to open, axe less than one.
for (const lang of ['en', 'ar'] as const) {
  test(`axe finds no barrier in any state of the page (${lang})`, async ({ atlas, charts, everyone, record }) => {
    test.slow();
    const inLanguage = lang === 'ar' ? { charts: charts.inArabic(), record: record.inArabic() } : { charts, record };
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const barriers = await everyone.barriers();
      if (barriers.length > 0) found[state] = barriers;
    };

    await atlas.given.openWithMap(`/?lang=${lang}&entry=incidents&party=russian_forces&area=${area}`);
    await look('a drawn area');
    await atlas.when.openFilter('party');
    await look('values of a filter');
    await atlas.when.openFilter('area');
    await look('the area as text');
    await atlas.timeline.zoomIn();
    await atlas.timeline.openTable();
    await look('timeline closer, with its table');

    await atlas.given.open(`/?lang=${lang}&entry=massacres&incident=${market}`);
    await atlas.then.recordSays('39');
    await inLanguage.record.openHistory();
    await inLanguage.record.openCitation();
    await look('a record with its history and citation');
    await everyone.given.dark();
    await look('a record in the dark');
    await everyone.given.narrowScreen();
    await look('a record in the dark on a phone');
    await everyone.given.light();
    await everyone.given.wideScreen();

    await atlas.given.open(`/?lang=${lang}&entry=near-lines&day=2019-07-22&party=martians`);
    await look('near the lines, with a note about the address');
    await atlas.take.open();
    await look('save and share');
    await atlas.when.press('Escape');
    await inLanguage.charts.open();
    await look('charts');
    await atlas.given.apiIsDown();
    await atlas.when.goToEntry('massacres');
    await atlas.then.alertSays(/\S/);
    await look('the API is down');
    await everyone.given.narrowScreen();
    await look('the API is down on a phone');

    expect(found).toEqual({});
  });
}

test('where marks share a point, the choice has no barrier', async ({ atlas, everyone }) => {
  await atlas.given.incidentInTheMiddle(await atlas.api.incident(market));
  await atlas.when.clickMiddleOfMap();
  await atlas.then.recordIsOpen(/^\d incidents$/);

  expect(await everyone.barriers()).toEqual([]);
});
