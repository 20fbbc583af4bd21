import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';

test('incidents too close to be told apart are one mark that opens as a list, by click and by key', async ({
  atlas,
}) => {
  const one = await atlas.api.incident(market);
  await atlas.given.manyLike(one, 300);
  await atlas.given.incidentInTheMiddle(one);

  await atlas.when.clickMiddleOfMap();
  await atlas.then.recordIsOpen('300 incidents');
  await atlas.when.closeRecord();
  await atlas.when.openLegend();

  await atlas.then.legendSays('incidents too close together to draw one by one');
  await atlas.then.legendDoesNotSay('marks at one and the same point');
  await atlas.when.pressOnMap('Enter');
  await atlas.then.recordIsOpen('300 incidents');
  await atlas.then.nothingWentWrong();
});

test('with the supplied incidents every massacre has a mark of its own', async ({ atlas }) => {
  await atlas.given.openWithMap();

  await atlas.when.openLegend();

  await atlas.then.legendSays('Area of the circle: civilians killed, the minimum');
  await atlas.then.legendDoesNotSay('incidents too close together to draw one by one');
});

test('of a very long list the rows in sight are on the page, and the others come when it is scrolled', async ({
  atlas,
}) => {
  const one = await atlas.api.incident(market);
  await atlas.given.manyLike(one, 3000);
  await atlas.given.open('/?entry=incidents');
  await atlas.then.countSays('3,000 incidents');
  const first = await atlas.listedIds();

  await atlas.when.scrollListToItsEnd();

  expect(first.length).toBeLessThan(300);
  await expect.poll(async () => (await atlas.listedIds()).at(-1)).toBe(`${market}-2999`);
  expect((await atlas.listedIds()).length).toBeLessThan(600);
});

test('a step of the timeline over thousands of incidents leaves count, list, map and what is taken away at one', async ({
  atlas,
}) => {
  const one = await atlas.api.incident(market);
  await atlas.given.manyLike(one, 6000, ['2019-07-22', '2019-08-05', '2019-08-22']);
  await atlas.given.incidentInTheMiddle(one);
  await atlas.then.countSays('6,000 incidents');

  await atlas.when.setTo('2019-08-31');
  await atlas.timeline.press('last', 'ArrowLeft');

  await atlas.then.countSays('2,000 incidents');
  await atlas.then.addressHas(/to=2019-07-31/);
  await atlas.when.scrollListToItsEnd();
  await expect.poll(async () => (await atlas.listedIds()).at(-1)).toBe(`${market}-5997`);
  await atlas.when.clickMiddleOfMap();
  await atlas.then.recordIsOpen('2,000 incidents');
  await atlas.when.closeRecord();
  await atlas.take.open();
  await atlas.take.says('2,000 incidents');
  expect(new URL(await atlas.take.copied('api')).searchParams.get('datetime')).toBe('../2019-07-31');
  await atlas.then.nothingWentWrong();
});
