import { test } from '../driver/atlasTest.ts';
import { HostPage } from '../driver/hostPage.ts';

for (const lang of ['en', 'ar'] as const) {
  test(`the embed code puts the map into another page, and nothing but the map (${lang})`, async ({
    atlas,
    page,
    baseURL,
  }) => {
    await atlas.given.open(`/?lang=${lang}&entry=massacres`);
    await atlas.take.open();
    const host = new HostPage(page, baseURL ?? '', lang);

    await host.open(await atlas.take.copied('embed'));

    await host.showsTheMap();
    await host.showsNothingElse();
    await host.leavesTheWheelToThePage();
  });
}

test('any other view refuses to stand in a page of somebody else', async ({ page, baseURL }) => {
  const host = new HostPage(page, baseURL ?? '', 'en');

  await host.open(`<iframe src="${baseURL}/?entry=massacres" width="100%" height="500"></iframe>`);

  await host.showsNothing();
});

test('axe finds no barrier in the embedded map', async ({ atlas }) => {
  await atlas.given.openEmbedded('/?embed&lang=ar&entry=near-lines');

  await atlas.then.everyoneCanUseIt();
});
