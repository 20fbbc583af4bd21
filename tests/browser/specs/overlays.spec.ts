import { expect, test } from '../driver/atlasTest.ts';

const zones = /De-escalation zone/;
const roads = /M4 and M5/;
const land = '#fbfaf7';

test('what lies beside the incidents is taken off the map, in the address and in pictures too', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=en&entry=massacres');
  await atlas.take.open();
  const before = await atlas.take.savePicture();
  await atlas.take.close();
  await atlas.when.openLegend();

  await atlas.when.switchOverlay(zones);
  await atlas.when.switchOverlay(roads);

  await atlas.then.addressHas(/layers=governorates%2Csettlements%2Ccontrol/);
  await atlas.take.open();
  const after = await atlas.take.savePicture();
  expect(after.share(land)).toBeGreaterThan(before.share(land));
  await atlas.take.close();
  await atlas.when.goBack();
  await atlas.then.overlayIs(roads, true);
  await atlas.then.overlayIs(zones, false);
});

test('an address shows the overlays that it names', async ({ atlas }) => {
  await atlas.given.openWithMap('/?lang=en&entry=near-lines&layers=zones');
  await atlas.when.openLegend();

  await atlas.then.overlayIs(zones, true);
  await atlas.then.overlayIs(roads, false);
  await atlas.then.overlayIs(/Who held the land/, false);
  await atlas.then.legendDoesNotSay('Opposition');
  await atlas.when.switchOverlay(/Who held the land/);
  await atlas.then.legendSays('Opposition');
  await atlas.then.nothingWentWrong();
});
