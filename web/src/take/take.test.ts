import { describe, expect, it } from 'vitest';
import { Labels } from '../api/labels';
import type { Incidents } from '../api/types';
import { messages } from '../i18n/languages';
import { emptyView } from '../viewState';
import { embedCode, fileName } from './addresses';
import { lastChange, sourcesOf } from './facts';
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
      'Party, alone or with others: Russian forces',
      'Means: rocket or mortar',
      'From: 1 July 2019',
    ]);
    expect(inWords({ party: 'russian_forces', from: '2019-07-01' }, 'ar')).toEqual([
      'الجهة، وحدها أو مع غيرها: القوات الروسية',
      'من: 1 تموز 2019',
    ]);
  });

  it('near the lines are always said, because a distance is always asked for', () => {
    expect(inWords({ entry: 'near-lines', band: '2-5,none' })).toEqual([
      'Distance to the line: 2–5 km or not known',
      'Distance asked for: 5 km',
      'Shown: within 5 km or cannot be told',
    ]);
  });

  it('name a drawn area by its corners, and a massacre by its certainty', () => {
    expect(inWords({ area: '36,35,37,35,36,36', massacre: 'possible' })).toEqual([
      'Area: a drawn area of 3 corners',
      'Massacre: possible massacres',
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

describe('what is said of the records shown', () => {
  const answer = (rows: object[]) => ({ features: rows.map((properties) => ({ properties })) }) as unknown as Incidents;

  it('is their latest change', () => {
    const rows = [{ updated_at: '2026-11-20T10:00:00Z' }, { updated_at: '2026-11-21T09:00:00Z' }, { updated_at: null }];

    expect(lastChange(answer(rows))?.toISOString()).toBe('2026-11-21T09:00:00.000Z');
    expect(lastChange(answer([]))).toBeNull();
  });

  it('is each report once, without the place in it', () => {
    const rows = [{ sources: ['b-2020: 3', 'a-2019: V, 001:206'] }, { sources: ['a-2019: VI'] }, { sources: null }];

    expect(sourcesOf(answer(rows))).toEqual(['a-2019', 'b-2020']);
  });
});
