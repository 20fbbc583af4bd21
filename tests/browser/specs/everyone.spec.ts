import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';

test('a narrow screen shows list, map or record, and nothing sideways', async ({ atlas }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.narrowScreen();
  await atlas.given.openWithMap();
  await atlas.then.nothingScrollsSideways();

  await atlas.when.showPane('List');
  await atlas.then.nothingScrollsSideways();
  await atlas.when.openFromList(title_en);

  await atlas.then.recordIsOpen(title_en);
  await atlas.then.nothingScrollsSideways();
  await atlas.then.everyoneCanUseIt();
});

test('where the system sets all colours, what is chosen is still told from what is not', async ({
  atlas,
  everyone,
}) => {
  await everyone.given.forcedColours();
  for (const view of ['entry=near-lines&day=2019-07-22', 'entry=before-after&ceasefire=idlib-1-2019-08-01']) {
    await atlas.given.openWithMap(`/?lang=en&${view}`);

    expect(await everyone.indistinct()).toEqual([]);
    expect(await everyone.barriers()).toEqual([]);
  }
});

test('nothing plays for who wants no motion', async ({ atlas, everyone }) => {
  await atlas.given.open('/?lang=en');
  await atlas.timeline.saysWhyNothingPlays();

  await everyone.given.motion();
  await atlas.given.open('/?lang=en');
  await atlas.timeline.isAtRest();
});

for (const lang of ['en', 'ar']) {
  test(`axe finds no barrier on paper, with its charts, nor in the embedded map in the dark (${lang})`, async ({
    atlas,
    everyone,
  }) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=incidents`);
    await everyone.given.paper();
    await atlas.take.paperHasCharts();
    expect(await everyone.barriers()).toEqual([]);

    await everyone.given.screen();
    await everyone.given.dark();
    await atlas.given.openEmbedded(`/?embed&lang=${lang}&entry=massacres`);
    expect(await everyone.barriers()).toEqual([]);
  });
}
