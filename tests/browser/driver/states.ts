import type { ChartsDriver } from './chartsDriver.ts';
import type { MapDriver } from './mapDriver.ts';
import type { RecordDriver } from './recordDriver.ts';

type Lang = 'en' | 'ar';
export interface Readers {
  atlas: MapDriver;
  charts: ChartsDriver;
  record: RecordDriver;
}

const market = '2019-07-22-maarat-al-numan-market';

/** The main states of the page, each by what a reader would call it. */
export const states: Record<string, (readers: Readers, lang: Lang) => Promise<void>> = {
  massacres: ({ atlas }, lang) => atlas.given.openWithMap(`/?lang=${lang}&entry=massacres`),
  'filtered incidents': async ({ atlas }, lang) => {
    await atlas.given.openWithMap(
      `/?lang=${lang}&entry=incidents&party=russian_forces,syrian_regime_forces&from=2019-05-01&area=36,35,37.5,35,37.5,36.5,36,36.5`,
    );
    await atlas.when.openFilter('party');
  },
  'nothing found': ({ atlas }, lang) =>
    atlas.given.openWithMap(`/?lang=${lang}&entry=massacres&party=isis&governorate=SY-ID`),
  'near the lines': ({ atlas }, lang) =>
    atlas.given.openWithMap(`/?lang=${lang}&entry=near-lines&day=2019-07-22&within=20km`),
  'record near the lines': async ({ atlas }, lang) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=near-lines&incident=${market}`);
    await atlas.then.recordSays('39');
  },
  record: async ({ atlas, record }, lang) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=massacres&incident=${market}`);
    await atlas.then.recordSays('39');
    const read = lang === 'ar' ? record.inArabic() : record;
    await read.openHistory();
    await read.openCitation();
  },
  'marks at one point': async ({ atlas }, lang) => {
    const [lon, lat] = (await atlas.api.incident(market)).geometry?.coordinates ?? [0, 0];
    await atlas.given.openWithMap(`/?lang=${lang}&entry=incidents#map=12/${lat}/${lon}`);
    await atlas.when.pressOnMap('Enter');
    await atlas.then.recordIsOpen(/\d/);
  },
  'before and after': ({ atlas }, lang) =>
    atlas.given.openWithMap(`/?lang=${lang}&entry=before-after&ceasefire=idlib-1-2019-08-01`),
  swiped: ({ atlas }, lang) =>
    atlas.given.openWithMap(`/?lang=${lang}&entry=before-after&ceasefire=idlib-4-2020-01-12&mode=swipe`),
  'comparison refused': ({ atlas }, lang) =>
    atlas.given.openWithMap(`/?lang=${lang}&entry=before-after&ceasefire=idlib-4-2020-01-12&window=3`),
  charts: async ({ atlas, charts }, lang) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=incidents`);
    const read = lang === 'ar' ? charts.inArabic() : charts;
    await read.open();
    await read.isShown();
  },
  timeline: async ({ atlas }, lang) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=incidents&from=2019-06-01&to=2019-08-31`);
    await atlas.timeline.zoomIn();
    await atlas.timeline.openTable();
  },
  'save and share': async ({ atlas }, lang) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=incidents`);
    await atlas.take.open();
  },
  'the API is down': async ({ atlas }, lang) => {
    await atlas.given.openWithMap(`/?lang=${lang}&entry=massacres&party=martians`);
    await atlas.given.apiIsDown();
    await atlas.when.goToEntry('incidents');
    await atlas.then.alertSays(/\S/);
    await atlas.given.apiIsBack();
  },
  embedded: ({ atlas }, lang) => atlas.given.openEmbedded(`/?embed&lang=${lang}&entry=near-lines`),
};
