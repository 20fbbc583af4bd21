import { expect, test } from '../driver/atlasTest.ts';

const first = 'idlib-1-2019-08-01';
const fourth = 'idlib-4-2020-01-12';
const idlibAndAround = '36.1,35.2,37.2,35.2,37.2,36.2,36.1,36.2';
const page = (question: string) => `/?entry=before-after&${question}`;

test('the fourth ceasefire shows the attack on Idlib of 15 January 2020 three days after it', async ({
  atlas,
  comparison,
}) => {
  const { sentence, caveats } = await atlas.api.comparison(fourth);
  await atlas.given.open();

  await atlas.when.chooseEntry('Before and after a ceasefire');
  await comparison.when.chooseCeasefire('Fourth ceasefire');

  await comparison.then.countsAre(0, 1);
  await comparison.then.lists('after', ['2020-01-15-idlib-air-attack']);
  await comparison.then.rowSays('after', '2020-01-15-idlib-air-attack', '3 days after');
  await comparison.then.resultSays(sentence.en);
  for (const { text } of caveats) await comparison.then.resultSays(text.en);
  await comparison.then.resultSays('No ratio: nothing recorded before.');
  await comparison.then.resultSays(/12 January 2020\W+00:01\W+Damascus time/);
  await comparison.then.resultSays(/Also stated\s*\W*12 January 2020\W+00:00\W+Damascus time\W+not used/);
  await comparison.then.resultSays('1 further incident can be placed on neither side.');
  await comparison.then.lists('indeterminate', ['2019-12-joubas-camp']);
  await atlas.then.nothingWentWrong();
});

test('a ceasefire names who announced it and the titles of its sources, and says what was inferred', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.open(page(`lang=en&ceasefire=${fourth}`));
  await comparison.then.resultSays(/Also stated.*not used\s+Report on the Ma'aret Misreen massacre/s);
  await comparison.then.resultSays('The Turkish Ministry of Defense');
  await comparison.when.openDetails('What is inferred, and the sources');
  await comparison.then.reads(/The end is derived.*Syrian Network for Human Rights \(SNHR\)\s+· \W*27 March 2020/s);
  await comparison.then.reads(/summary, 004:9/);

  await atlas.when.switchLanguage();
  await comparison.then.reads(/وزارة الدفاع التركية.*تاريخ الانتهاء مستنتج/s);
});

test('no word on the page claims a cause', async ({ atlas, comparison }) => {
  for (const ceasefire of [first, fourth]) {
    await atlas.given.open(page(`lang=en&ceasefire=${ceasefire}`));

    await comparison.then.resultNeverSays(/significan|reduc|increas|decreas|caus|effect of|because|led to|thanks to/i);
  }
});

test('the maps move together by pointer, wheel, keyboard and buttons, from either side', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.openWithMap(page(`ceasefire=${first}`));
  await comparison.then.together();
  const moves = [
    () => comparison.when.drag('before', 60, 30),
    () => comparison.when.drag('after', -50, 20),
    () => comparison.when.wheel('after', -300),
    () => comparison.when.pressOnMap('before', 'ArrowLeft'),
    () => comparison.when.pressOnMap('after', '+'),
    () => comparison.when.zoomIn(),
    () => comparison.when.press('Show all of Syria'),
    () => comparison.when.press('Show the area of the ceasefire'),
  ];

  for (const move of moves) {
    const from = await comparison.camera('before');
    await move();
    await comparison.then.movedTogether(from);
  }
  await atlas.then.nothingWentWrong();
});

test('the swipe is a slider for the keyboard, with "before" where reading begins', async ({ atlas, comparison }) => {
  await atlas.given.openWithMap(page(`ceasefire=${first}&lang=en`));
  await comparison.when.press('Swipe');
  await comparison.then.beforeShows(50);

  await comparison.when.pressOnHandle('ArrowRight');
  await comparison.then.beforeShows(52);
  await comparison.then.handleStandsAt(52);
  await comparison.when.pressOnHandle('PageDown');
  await comparison.then.beforeShows(42);
  await comparison.when.pressOnHandle('Home');
  await comparison.then.beforeShows(0);
  await atlas.then.addressHas(/mode=swipe/);

  await atlas.given.openWithMap(page(`ceasefire=${first}&lang=ar&mode=swipe`));
  await comparison.inArabic().when.pressOnHandle('ArrowRight');
  await comparison.inArabic().then.beforeShows(48);
  await comparison.inArabic().then.handleStandsAt(52);
  await comparison.then.together();
});

test('the address restores ceasefire, window, mode, bars, record and camera', async ({ atlas, comparison }) => {
  const { title_en } = (await atlas.api.incident('2019-07-22-maarat-al-numan-market')).properties;
  const { counts } = await atlas.api.comparison(first, 'window=45');

  await atlas.given.openWithMap(
    `${page(`ceasefire=${first}&window=45&mode=swipe&bins=1&lang=en&incident=2019-07-22-maarat-al-numan-market`)}#map=8/35.6/36.6`,
  );

  await comparison.then.chosenIs('First ceasefire');
  await comparison.then.daysAre(45);
  await comparison.then.countsAre(counts.before.incidents, counts.after.incidents);
  await comparison.then.barsAreFor('1 day');
  await comparison.then.beforeShows(50);
  await atlas.then.recordIsOpen(title_en);
  expect(await comparison.camera('after')).toBe('8.0000/35.6000/36.6000');
  await comparison.then.together();
});

test('back and forward walk through what was compared', async ({ atlas, comparison }) => {
  const [month, quarter] = [await atlas.api.comparison(first), await atlas.api.comparison(first, 'window=90')];
  await atlas.given.open(page(`ceasefire=${first}`));
  await comparison.when.compareDays(90);
  await comparison.then.countsAre(quarter.counts.before.incidents, quarter.counts.after.incidents);
  await comparison.when.compareUntil('Until the next ceasefire');
  await atlas.then.addressHas(/until=next_ceasefire/);

  await atlas.when.goBack();
  await comparison.then.daysAre(90);
  await atlas.when.goBack();
  await comparison.then.daysAre(30);
  await comparison.then.countsAre(month.counts.before.incidents, month.counts.after.incidents);
  await atlas.when.goForward();
  await comparison.then.daysAre(90);
});

test('until the next ceasefire says how many days that is', async ({ atlas, comparison }) => {
  const { used } = await atlas.api.comparison(first, 'until=next_ceasefire');

  await atlas.given.open(page(`ceasefire=${first}&until=next_ceasefire`));

  await comparison.then.resultSays(new RegExp(`Used\\s*${used.days} days on each side`));
});

test('what is too short is refused with a way on, and no list claims that nothing was recorded', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.open(page(`ceasefire=${fourth}&window=4`));
  await comparison.then.resultSays('Not comparable. Fewer than seven days');
  await comparison.then.resultNeverSays(/None recorded|0 incidents/);

  await comparison.when.press('Compare all the same');

  await comparison.then.countsAre(0, 1);
  await atlas.then.addressHas(/short=true/);
});

test('an unknown ceasefire and a contradiction are left out of the address, and said', async ({
  atlas,
  comparison,
}) => {
  await atlas.given.open(page('ceasefire=idlib-9-2030-01-01&window=30&until=end'));

  await atlas.then.pageSays(/left out: window, until, ceasefire/);
  await comparison.then.daysAre(30);
});

test('an incident of either side opens its record, and closing returns to its row', async ({ atlas, comparison }) => {
  const { title_en } = (await atlas.api.incident('2020-01-15-idlib-air-attack')).properties;
  await atlas.given.open(page(`ceasefire=${fourth}`));

  await comparison.when.openFrom('after', title_en);
  await atlas.then.recordIsOpen(title_en);
  await atlas.when.press('Escape');

  await atlas.then.recordIsClosed();
  await atlas.then.focusIsOn(title_en);
});

test('the copied text carries the counts with the days, the doubt and the address', async ({ atlas, comparison }) => {
  const { sentence, caveats } = await atlas.api.comparison(fourth);
  await atlas.given.open(page(`ceasefire=${fourth}&lang=en`));

  const text = await comparison.copied();

  expect(text).toContain(sentence.en);
  expect(text).toContain('30 days on each side, 13 December 2019 to 11 February 2020');
  expect(text).toContain('1 further incident can be placed on neither side.');
  for (const caveat of caveats) expect(text).toContain(caveat.text.en);
  expect(text).toContain(`ceasefire=${fourth}`);
});

test('filters hold on both sides, in numbers, lists and maps alike', async ({ atlas, comparison }) => {
  const { counts } = await atlas.api.comparison(first, 'window=30&party=russian_forces');
  const all = await atlas.api.comparison(first);
  await atlas.given.open(page(`ceasefire=${first}`));

  await atlas.when.chooseParty('Russian forces');

  expect(counts.before.incidents).toBeLessThan(all.counts.before.incidents);
  await comparison.then.countsAre(counts.before.incidents, counts.after.incidents);
});

const northOfMaarat = '36.5,35.5,37.2,35.5,37.2,36.2,36.5,36.2';
for (const [filters, asked] of [
  ['attribution=russian_forces', 'attribution=russian_forces'],
  [
    'attribution=unidentified,joint:russian_forces%2Bsyrian_regime_forces',
    "filter=attribution IN ('unidentified','joint:russian_forces%2Bsyrian_regime_forces')",
  ],
  ['weapon=airstrike_fixed_wing,missile&governorate=SY-ID', 'weapon=airstrike_fixed_wing,missile&governorate=SY-ID'],
  ['class=bombardment&verification=verified', 'event_class=bombardment&verification_status=verified'],
  ['massacre=true&party=russian_forces', 'massacre=true&party=russian_forces'],
  [`area=${northOfMaarat}`, 'filter=S_INTERSECTS(geom,POLYGON((36.5 35.5,37.2 35.5,37.2 36.2,36.5 36.2,36.5 35.5)))'],
] as const) {
  test(`numbers, lists and the API link are those of ${filters}`, async ({ atlas, comparison }) => {
    const [all, { counts }] = [
      await atlas.api.comparison(first, 'window=730'),
      await atlas.api.comparison(first, `window=730&${asked}`),
    ];

    await atlas.given.open(page(`ceasefire=${first}&window=730&${filters}`));

    expect(counts.before.incidents + counts.after.incidents).toBeLessThan(
      all.counts.before.incidents + all.counts.after.incidents,
    );
    await comparison.then.countsAre(counts.before.incidents, counts.after.incidents);
    await atlas.take.open();
    await comparison.then.listsWhatTheApiLinkAnswers(await atlas.take.copied('api'));
    expect(await comparison.listedIds()).toHaveLength(
      counts.before.incidents + counts.after.incidents + counts.indeterminate.incidents,
    );
    await atlas.then.nothingWentWrong();
  });
}

test('a filter is chosen with the controls of the other pages, is counted, and is taken away by its chip', async ({
  atlas,
  comparison,
}) => {
  const all = await atlas.api.comparison(first);
  const { counts } = await atlas.api.comparison(first, 'window=30&attribution=russian_forces');
  await atlas.given.open(page(`ceasefire=${first}`));
  await comparison.then.countsAre(all.counts.before.incidents, all.counts.after.incidents);

  await atlas.when.choose('Held responsible', 'Russian forces');

  await comparison.then.countsAre(counts.before.incidents, counts.after.incidents);
  await atlas.then.addressHas(/attribution=russian_forces/);
  await atlas.then.valueCounts(
    'Held responsible',
    'Russian forces',
    counts.before.incidents + counts.after.incidents + counts.indeterminate.incidents,
  );
  await atlas.when.removeFilter('Held responsible: Russian forces');
  await comparison.then.countsAre(all.counts.before.incidents, all.counts.after.incidents);
  await atlas.then.nothingWentWrong();
});

test('a side narrows lists, maps and the API link, and leaves the numbers whole', async ({ atlas, comparison }) => {
  await atlas.given.open(page(`ceasefire=${fourth}`));
  await comparison.then.lists('indeterminate', ['2019-12-joubas-camp']);

  await atlas.when.choose('Side of the ceasefire', 'After');

  await comparison.then.lists('after', ['2020-01-15-idlib-air-attack']);
  await comparison.then.lists('indeterminate', []);
  await comparison.then.resultNeverSays(/On neither side: /);
  await comparison.then.countsAre(0, 1);
  await comparison.then.resultSays('1 further incident can be placed on neither side.');
  await comparison.then.resultSays('The numbers tell of both sides, whole.');
  await comparison.then.resultSays('Before: left out by the filter');
  await atlas.take.open();
  await comparison.then.listsWhatTheApiLinkAnswers(await atlas.take.copied('api'));
  await atlas.take.close();

  await atlas.when.choose('Side of the ceasefire', 'Indeterminate');

  await comparison.then.lists('after', ['2020-01-15-idlib-air-attack']);
  await comparison.then.lists('indeterminate', ['2019-12-joubas-camp']);
  await atlas.then.addressHas(/phase=after%2Cindeterminate/);
});

test('what means nothing in a comparison is left out of the address, and said', async ({ atlas, comparison }) => {
  await atlas.given.open(page(`ceasefire=${first}&zone=zone-1-idlib&band=0-1&from=2019-07-01&party=russian_forces`));

  await atlas.then.pageSays(/left out: zone, from, band/);
  await atlas.when.removeFilter('Party named: Russian forces');
  await comparison.then.chosenIs('First ceasefire');
  await atlas.then.addressHas(/^(?!.*(zone|from|band)=)/);
});

test('a side stays with the comparison when the reader goes elsewhere', async ({ atlas }) => {
  const all = await atlas.api.items('incidents');
  await atlas.given.open(page(`ceasefire=${fourth}&phase=after`));

  await atlas.when.chooseEntry('All incidents');

  await atlas.then.pageSays(/left out: phase/);
  await atlas.then.addressHas(/^(?!.*phase=)/);
  await atlas.then.listShows(all.map((f) => f.id));
});

test('an area is typed for both sides, and is said to be judged by points', async ({ atlas, comparison }) => {
  const { counts } = await atlas.api.comparison(
    first,
    'window=730&filter=S_INTERSECTS(geom,POLYGON((36.1 35.2,37.2 35.2,37.2 36.2,36.1 36.2,36.1 35.2)))',
  );
  await atlas.given.open(page(`ceasefire=${first}&window=730`));

  await atlas.when.typeArea(idlibAndAround);

  await comparison.then.countsAre(counts.before.incidents, counts.after.incidents);

  await atlas.then.pageSays(/judged by its point alone/);
  await atlas.then.addressHas(/area=/);
  await atlas.take.open();
  await comparison.then.listsWhatTheApiLinkAnswers(await atlas.take.copied('api'));
});
