import { expect, test } from '../driver/atlasTest.ts';

const market = '2019-07-22-maarat-al-numan-market';
const names = {
  en: {
    skip: 'Skip to the list',
    incidents: 'All incidents',
    party: 'Party named',
    russian: 'Russian forces',
    beginning: 'Beginning of the period',
    later: 'ArrowRight',
    map: /^Map of/,
    several: /^\d incidents$/,
    charts: 'Charts',
    table: 'As a table',
    attribution: 'By party held responsible',
    save: 'Save and share',
    copy: 'Copy link',
    copied: 'Copied.',
    otherLanguage: 'العربية',
  },
  ar: {
    skip: 'انتقل إلى القائمة',
    incidents: 'جميع الحوادث',
    party: 'الجهة المذكورة',
    russian: 'القوات الروسية',
    beginning: 'بداية المدة',
    later: 'ArrowLeft',
    map: /^خريطة/,
    several: /^(حادثتان|\d حوادث)$/,
    charts: 'الرسوم البيانية',
    table: 'على شكل جدول',
    attribution: 'بحسب الجهة المحمَّلة المسؤولية',
    save: 'حفظ ومشاركة',
    copy: 'نسخ الرابط',
    copied: 'تم النسخ.',
    otherLanguage: 'English',
  },
} as const;

for (const lang of ['en', 'ar'] as const) {
  const say = names[lang];

  test(`everything on the way from the address to a copied link can be done by keyboard alone (${lang})`, async ({
    atlas,
    charts,
    keyboard,
    context,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const feature = await atlas.api.incident(market);
    const title = lang === 'ar' ? feature.properties.title_ar : feature.properties.title_en;
    const [lon, lat] = feature.geometry?.coordinates ?? [0, 0];
    const russian = await atlas.api.items('incidents', '&party=russian_forces');
    const inJuly = await atlas.api.items('incidents', '&party=russian_forces&datetime=2019-07-01/..');
    await atlas.given.openWithMap(`/?lang=${lang}&from=2019-06-01#map=12/${lat}/${lon}`);

    // An entry, a value of a filter, and the beginning of the period.
    await keyboard.goTo(say.skip);
    await keyboard.goTo(say.incidents);
    await keyboard.press('Enter');
    await keyboard.goTo(say.party);
    await keyboard.press('Enter');
    await keyboard.goTo(say.russian);
    await keyboard.press('Space');
    await atlas.then.addressHas(/entry=incidents.*party=russian_forces/);
    await keyboard.goTo(say.beginning);
    await keyboard.press(say.later);
    await atlas.then.addressHas(/from=2019-07-01/);
    await atlas.then.listShows(inJuly.map(({ id }) => id));
    expect(inJuly.length).toBeLessThan(russian.length);

    // A record from the list, and back to its row.
    await keyboard.goBackTo(title);
    await keyboard.press('Enter');
    await atlas.then.recordIsOpen(title);
    await keyboard.isOn(title);
    await keyboard.press('Escape');
    await atlas.then.recordIsClosed();
    await keyboard.isOn(title);

    // A record from marks that lie on one another.
    await keyboard.goTo(say.map);
    await keyboard.press('Enter');
    await atlas.then.recordIsOpen(say.several);
    await keyboard.isOn(say.several);
    await keyboard.goTo(title);
    await keyboard.press('Enter');
    await atlas.then.recordIsOpen(title);
    await keyboard.press('Escape');
    await keyboard.isOn(title);

    // Charts with a table.
    await keyboard.goBackTo(say.charts);
    await keyboard.press('Enter');
    const read = lang === 'ar' ? charts.inArabic() : charts;
    await read.isShown();
    await keyboard.goTo(say.table);
    await keyboard.press('Enter');
    expect((await read.table(say.attribution)).length).toBeGreaterThan(1);

    // A link to it all.
    await keyboard.goBackTo(say.save);
    await keyboard.press('Enter');
    await atlas.take.isOpen();
    await keyboard.goTo(say.copy);
    await keyboard.press('Enter');
    await atlas.take.says(say.copied);
    await keyboard.press('Escape');
    await atlas.take.isClosed();
    await keyboard.isOn(say.save);

    expect(keyboard.unseen).toEqual([]);
    await atlas.then.nothingWentWrong();
  });

  test(`the other language is one step on the way (${lang})`, async ({ atlas, keyboard }) => {
    await atlas.given.open(`/?lang=${lang}`);

    await keyboard.goTo(say.otherLanguage);
    await keyboard.press('Enter');

    await atlas.then.pageReads(lang === 'ar' ? 'en' : 'ar', lang === 'ar' ? 'ltr' : 'rtl');
  });

  for (const view of [
    'entry=incidents&from=2019-06-01',
    'entry=near-lines&day=2019-07-22',
    'entry=before-after&ceasefire=idlib-1-2019-08-01&mode=swipe',
    `entry=massacres&incident=${market}`,
  ])
    test(`the keyboard goes the way the page is read, and is seen at every stop, at ${view} (${lang})`, async ({
      atlas,
      keyboard,
    }) => {
      await atlas.given.openWithMap(`/?lang=${lang}&${view}`);

      const stops = await keyboard.round();

      expect(stops.filter(({ unseen }) => unseen).map(({ name, unseen }) => `${name}: ${unseen}`)).toEqual([]);
      const forward = lang === 'ar' ? -1 : 1;
      const backward = stops.filter((stop, i) => {
        const before = stops[i - 1];
        const inOneLine = before && before.region === stop.region && Math.abs(before.y - stop.y) < 6;
        return inOneLine && (stop.x - before.x) * forward < 0;
      });
      expect(backward.map(({ name }) => name)).toEqual([]);
      expect(stops.length).toBeGreaterThan(20);
    });
}

test('Escape closes what lies on top, and only that', async ({ atlas, keyboard }) => {
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.open(`/?lang=en&incident=${market}`);
  await atlas.timeline.openTable();

  await keyboard.press('Escape');
  await atlas.timeline.tableIsClosed();
  await atlas.then.recordIsOpen(title_en);

  await atlas.take.open();
  await keyboard.press('Escape');
  await atlas.take.isClosed();
  await atlas.then.recordIsOpen(title_en);

  await keyboard.press('Escape');
  await atlas.then.recordIsClosed();
  await keyboard.isOn(title_en);
});

test('who goes on as soon as a dialog closes stays there', async ({ atlas, keyboard }) => {
  await atlas.given.open('/?lang=en');
  await atlas.take.open();

  await atlas.take.closeAndGoTo('العربية');
  await atlas.take.isClosed();
  await keyboard.isOn('العربية');
  await keyboard.press('Enter');

  await atlas.then.pageReads('ar', 'rtl');
});

test('the table of the timeline closes when the keyboard goes to what it covers', async ({ atlas, keyboard }) => {
  await atlas.given.open('/?lang=en');
  await atlas.timeline.openTable();

  await keyboard.goBackTo('Filters');

  await atlas.timeline.tableIsClosed();
});

test('on a phone the list is one step away though the map lies open, and a record keeps the keyboard', async ({
  atlas,
  keyboard,
}) => {
  const massacres = await atlas.api.items('massacres');
  const { title_en } = (await atlas.api.incident(market)).properties;
  await atlas.given.narrowScreen();
  await atlas.given.open('/?lang=en');

  await keyboard.goTo('Skip to the list');
  await keyboard.press('Enter');
  await atlas.then.addressHas(/pane=list/);
  await atlas.then.listShows(massacres.map(({ id }) => id));
  await keyboard.goTo(title_en);
  await keyboard.press('Enter');
  await atlas.then.recordIsOpen(title_en);

  const stops = (await keyboard.round()).map(({ name }) => name);
  expect(stops).toContain('Close');
  expect(stops).not.toContain('All incidents');
});
