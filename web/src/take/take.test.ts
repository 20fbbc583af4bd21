import { describe, expect, it } from 'vitest';
import { Labels } from '../api/labels';
import type { ExportMetadata, Incidents } from '../api/types';
import { messages } from '../i18n/languages';
import { emptyView } from '../viewState';
import { embedCode, exportAddress, fileName } from './addresses';
import { sourcesOf } from './facts';
import { filterWords } from './filterWords';
import { words } from './words/words';

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const lists = {
  party: [{ code: 'russian_forces', label_en: 'Russian forces', label_ar: 'القوات الروسية' }],
  weapon: [
    { code: 'rocket', label_en: 'rocket', label_ar: 'صاروخ' },
    { code: 'mortar', label_en: 'mortar', label_ar: 'هاون' },
  ],
};
const inWords = (change: object, lang: 'en' | 'ar' = 'en') => {
  const language = { lang, t: messages[lang], labels: new Labels(lists, lang, messages[lang]) };
  return filterWords({ ...emptyView(lang), ...change }, words[lang], language).map(
    ({ name, value }) => `${name}: ${bare(value)}`,
  );
};

describe('the filters of what is taken away', () => {
  it('are none where nothing is chosen', () => {
    expect(inWords({})).toEqual([]);
  });

  it('are said in the words of the page, several values with an or', () => {
    expect(inWords({ party: 'russian_forces', weapon: 'rocket,mortar', from: '2019-07-01' })).toEqual([
      'Party named: Russian forces',
      'Means: rocket or mortar',
      'From: 1 July 2019',
    ]);
    expect(inWords({ party: 'russian_forces', from: '2019-07-01' }, 'ar')).toEqual([
      'الجهة المذكورة: القوات الروسية',
      'من: 1 تموز 2019',
    ]);
  });

  it('near the lines are always said, because a distance is always asked for', () => {
    expect(inWords({ entry: 'near-lines', band: '2-5,none' })).toEqual([
      'Distance to the line: 2–5 km or spans several, or not known',
      'Distance asked for: 5 km',
      'Shown: within 5 km or too uncertain to tell',
    ]);
  });

  it('are not said where they do not filter', () => {
    expect(inWords({ entry: 'massacres', massacre: 'possible', band: '2-5', phase: 'before' })).toEqual([]);
    expect(inWords({ entry: 'before-after', zone: 'idlib', from: '2019-07-01', band: '2-5' })).toEqual([]);
  });

  it('are those of a comparison too', () => {
    expect(inWords({ entry: 'before-after', party: 'russian_forces', area: '36,35,37,35,36,36' })).toEqual([
      'Party named: Russian forces',
      'Drawn area: 3 corners',
    ]);
  });

  it('name a drawn area by its corners, and a massacre by its certainty', () => {
    expect(inWords({ entry: 'incidents', area: '36,35,37,35,36,36', massacre: 'possible' })).toEqual([
      'Massacre: Possible massacre',
      'Drawn area: 3 corners',
    ]);
  });
});

it('a file is named after what it shows and the day it was taken', () => {
  expect(fileName('near-lines', new Date(2026, 0, 5), 'png')).toBe('ceasefire-atlas-near-lines-2026-01-05.png');
});

it('the embed code keeps view, language and camera, and leaves out what is open beside the map', () => {
  const address = 'https://atlas.example/?entry=massacres&pane=list&incident=2019-07-22-a&lang=ar#map=7/35/36';

  const code = embedCode(address, 'Atlas: "two" & <three>', 'ar');

  expect(code).toContain('src="https://atlas.example/?entry=massacres&amp;lang=ar&amp;embed=true#map=7/35/36"');
  expect(code).toContain('title="Atlas: &quot;two&quot; &amp; &lt;three>"');
  expect(code).toContain('lang="ar"');
  expect(code).toContain('loading="lazy"');
});

it('a file is asked for by the filters of the page of items, without its end or its choice of columns', () => {
  const items = '/api/collections/incidents-near-lines/items?limit=10000&properties=id&within=5km&party=a%2Cb';

  expect(exportAddress(items, 'kml')).toBe('/api/exports/incidents-near-lines.kml?within=5km&party=a%2Cb');
  expect(exportAddress('/api/collections/massacres/items?limit=10000', 'zip')).toBe('/api/exports/massacres.zip');
  expect(exportAddress('/api/collections/massacres/items?limit=10000', 'csv')).toBe(
    '/api/exports/massacres.csv?bom=true',
  );
});

it('each report is named once, in full where it is known', () => {
  const rows = [{ sources: ['b-2020: 3', 'a-2019: V, 001:206'] }, { sources: ['a-2019: VI'] }, { sources: null }];
  const answer = { features: rows.map((properties) => ({ properties })) } as unknown as Incidents;
  const report = { id: 'b-2020', title: 'On the camps', publisher: 'Network', published_on: '2020-03-27' };

  expect(sourcesOf(answer, { sources: [report] } as unknown as ExportMetadata, 'en').map(bare)).toEqual([
    'a-2019',
    'Network. On the camps. 27 March 2020',
  ]);
  expect(sourcesOf(answer, null, 'en')).toEqual(['a-2019', 'b-2020']);
});
