import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';
const opened = `/?entry=incidents&incident=${market}`;

test('a record shows where it lies in the country, and how far that may be off', async ({ atlas, record }) => {
  await atlas.given.open(opened);

  await record.mapIsOf(/Map of Syria: \W*Idlib\W*, within about .*km.* of the mark/);
  await atlas.then.nothingWentWrong();
});

test('a place known only as an area is said to be one', async ({ atlas, record }) => {
  const area = (await atlas.api.items('incidents')).find((f) => !f.geometry && f.properties.governorate);

  await atlas.given.open(`/?entry=incidents&incident=${area?.id}`);

  await record.mapIsOf(/known only as an area/);
});

test('a record says when it was, seen from each ceasefire, and leads to the comparison with it', async ({
  atlas,
  record,
}) => {
  await atlas.given.open(opened);

  await record.reads(/10 days before\s+First ceasefire of the Idlib region/);
  await record.reads(/Idlib de-escalation zone/);
  await record.compareWith('First ceasefire of the Idlib region');

  await atlas.then.addressHas(/entry=before-after.*ceasefire=idlib-1-2019-08-01/);
  await atlas.then.recordSays('39 killed');
  await atlas.then.nothingWentWrong();
});

test('the history of a record can be read on the page', async ({ atlas, record }) => {
  await atlas.given.open(opened);

  await record.openHistory();

  await record.reads(/Revision 1, \d+ \w+ \d{4}\s+first published here/);
  await atlas.then.everyoneCanUseIt();
});

test('a citation names the record, its revision and an address at which it is found again', async ({
  atlas,
  record,
}) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.open(`/?from=2020-01-01&incident=${market}`);
  await record.openCitation();

  const citation = await record.copied();

  expect(citation).toContain(`“${title_en}” (22 July 2019). Ceasefire Atlas, record ${market}, revision 1.`);
  await atlas.given.open(/https?:\/\/\S+/.exec(citation)?.[0]);
  await atlas.then.recordIsOpen(title_en);
});

test('a record opens by its address though the filters leave it out', async ({ atlas }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;

  await atlas.given.open(`/?from=2020-01-01&incident=${market}`);

  await atlas.then.recordIsOpen(title_en);
  await atlas.then.focusIsOn(title_en);
  expect(await atlas.listedIds()).not.toContain(market);
});

test('the record in full, in Arabic, is for everyone', async ({ atlas, record }) => {
  await atlas.given.open(`${opened}&lang=ar`);

  const arabic = record.inArabic();
  await arabic.openHistory();
  await arabic.openCitation();

  await arabic.mapIsOf(/خريطة سوريا/);
  await arabic.reads(/قبله بـ 10 أيام/);
  expect(await arabic.copied()).toContain('أطلس وقف إطلاق النار');
  await atlas.then.everyoneCanUseIt();
  await atlas.then.nothingWentWrong();
});
