import type { ChartsDriver } from './chartsDriver.ts';
import type { MapDriver } from './mapDriver.ts';
import type { RecordDriver } from './recordDriver.ts';

export type State =
  | 'massacres'
  | 'filtered incidents'
  | 'nothing found'
  | 'near the lines'
  | 'record near the lines'
  | 'record'
  | 'marks at one point'
  | 'before and after'
  | 'swiped'
  | 'comparison refused'
  | 'charts'
  | 'timeline'
  | 'save and share'
  | 'the API is down'
  | 'embedded';

export interface Readers {
  atlas: MapDriver;
  charts: ChartsDriver;
  record: RecordDriver;
}

const market = '2019-07-22-maarat-al-numan-market';

const isArabic = (asked: string) => asked.includes('lang=ar');

/** The main states of the page, each by what a reader would call it; `asked` is of its address what says in which language, as `lang=ar`. */
export const states: Record<State, (readers: Readers, asked: string) => Promise<void>> = {
  massacres: ({ atlas }, asked) => atlas.given.openWithMap(`/?${asked}&entry=massacres`),
  'filtered incidents': async ({ atlas }, asked) => {
    await atlas.given.openWithMap(
      `/?${asked}&entry=incidents&party=russian_forces,syrian_regime_forces&from=2019-05-01&area=36,35,37.5,35,37.5,36.5,36,36.5`,
    );
    await atlas.when.openFilter('party');
  },
  'nothing found': ({ atlas }, asked) =>
    atlas.given.openWithMap(`/?${asked}&entry=massacres&party=isis&governorate=SY-ID`),
  'near the lines': ({ atlas }, asked) =>
    atlas.given.openWithMap(`/?${asked}&entry=near-lines&day=2019-07-22&within=20km`),
  'record near the lines': async ({ atlas }, asked) => {
    await atlas.given.openWithMap(`/?${asked}&entry=near-lines&incident=${market}`);
    await atlas.then.recordSays(/39|٣٩/);
  },
  record: async ({ atlas, record }, asked) => {
    await atlas.given.openWithMap(`/?${asked}&entry=massacres&incident=${market}`);
    await atlas.then.recordSays(/39|٣٩/);
    const read = isArabic(asked) ? record.inArabic() : record;
    await read.openHistory();
    await read.openCitation();
  },
  'marks at one point': async ({ atlas }, asked) => {
    const [lon, lat] = (await atlas.api.incident(market)).geometry?.coordinates ?? [0, 0];
    await atlas.given.openWithMap(`/?${asked}&entry=incidents#map=12/${lat}/${lon}`);
    await atlas.when.pressOnMap('Enter');
    await atlas.then.recordIsOpen(/[4٤]/);
  },
  'before and after': ({ atlas }, asked) =>
    atlas.given.openWithMap(`/?${asked}&entry=before-after&ceasefire=idlib-1-2019-08-01`),
  swiped: ({ atlas }, asked) =>
    atlas.given.openWithMap(`/?${asked}&entry=before-after&ceasefire=idlib-4-2020-01-12&mode=swipe`),
  'comparison refused': ({ atlas }, asked) =>
    atlas.given.openWithMap(`/?${asked}&entry=before-after&ceasefire=idlib-4-2020-01-12&window=3`),
  charts: async ({ atlas, charts }, asked) => {
    await atlas.given.openWithMap(`/?${asked}&entry=incidents`);
    const read = isArabic(asked) ? charts.inArabic() : charts;
    await read.open();
    await read.isShown();
  },
  timeline: async ({ atlas }, asked) => {
    await atlas.given.openWithMap(`/?${asked}&entry=incidents&from=2019-06-01&to=2019-08-31`);
    await atlas.timeline.zoomIn();
    await atlas.timeline.openTable();
  },
  'save and share': async ({ atlas }, asked) => {
    await atlas.given.openWithMap(`/?${asked}&entry=incidents`);
    await atlas.take.open();
  },
  'the API is down': async ({ atlas }, asked) => {
    await atlas.given.openWithMap(`/?${asked}&entry=massacres&party=martians`);
    await atlas.given.apiIsDown();
    await atlas.when.goToEntry('incidents');
    await atlas.then.alertSays(/\S/);
    await atlas.given.apiIsBack();
  },
  embedded: ({ atlas }, asked) => atlas.given.openEmbedded(`/?embed&${asked}&entry=near-lines`),
};
