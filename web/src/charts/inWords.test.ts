import { describe, expect, it } from 'vitest';
import { Labels } from '../api/labels';
import { messages } from '../i18n/languages';
import type { Lang } from '../viewState';
import { type Charted, countBy, type Dimension, total } from './counts';
import { sayChart, sayValue } from './inWords';
import type { Measure } from './measures';
import { csvTable } from './table';

const lists = {
  governorate: ['Idlib', 'Aleppo', 'Hama', 'Homs'].map((name) => ({
    code: `SY-${name}`,
    label_en: name,
    label_ar: name === 'Idlib' ? 'إدلب' : name,
  })),
};
const reader = (lang: Lang) => ({ lang, labels: new Labels(lists, lang, messages[lang]) });
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const given = (name: string | null, killed_min: number | null, month = '2019-07'): Charted => ({
  attribution: 'unidentified',
  governorate: name && `SY-${name}`,
  weapons: [],
  date_start: `${month}-01`,
  date_end: `${month}-28`,
  killed_min,
});
const said = (incidents: Charted[], measure: Measure = 'killed', by: Dimension = 'governorate', lang: Lang = 'en') =>
  plain(sayChart(countBy(incidents, by, measure), total(incidents), by, measure, reader(lang)));

describe('the sentence of a chart', () => {
  it('says what leads, of how much, and what is not counted', () => {
    expect(said([given('Idlib', 6), given('Aleppo', 2), given('Aleppo', null)])).toBe(
      'Most: Idlib, at least 6 killed of at least 8 killed. The toll of 1 incident is not known and not counted.',
    );
    expect(said([given('Idlib', 6), given('Aleppo', 2), given('Aleppo', null)], 'incidents')).toBe(
      'Most: Aleppo, 2 incidents of 3 incidents.',
    );
  });

  it('names all that share the first place, unless they are too many', () => {
    expect(said([given('Idlib', 2), given('Aleppo', 2)])).toBe(
      'Most: Aleppo and Idlib, at least 2 killed each, of at least 4 killed.',
    );
    expect(said(['Idlib', 'Aleppo', 'Hama', 'Homs'].map((name) => given(name, 1)))).toBe(
      'at least 4 killed, spread evenly.',
    );
  });

  it('never turns an unknown toll, or no record, into nobody', () => {
    expect(said([given('Idlib', null)])).toBe(
      'No civilian death is counted. The toll of 1 incident is not known and not counted.',
    );
    expect(said([])).toBe('There is nothing to count. That is not proof that nothing happened.');
  });

  it('says how many incidents have no month', () => {
    expect(said([given('Idlib', 2), { ...given('Idlib', 3), date_end: '2019-09-01' }], 'killed', 'month')).toBe(
      'Most: July 2019, at least 2 killed of at least 5 killed. 1 incident is known too roughly for any month and is not drawn.',
    );
  });

  it('is Arabic on an Arabic page', () => {
    expect(said([given('Idlib', 6), given('Aleppo', 2)], 'killed', 'governorate', 'ar')).toBe(
      'الأكثر: إدلب، 6 قتلى على الأقل، من أصل 8 قتلى على الأقل.',
    );
  });
});

it.each([
  [{ incidents: 3, killed: 4, unknownTolls: 1 }, 'at least 4 killed + 1 with unknown toll'],
  [{ incidents: 1, killed: 0, unknownTolls: 1 }, 'toll not known'],
  [{ incidents: 2, killed: 0, unknownTolls: 1 }, 'none recorded killed + 1 with unknown toll'],
  [{ incidents: 2, killed: 0, unknownTolls: 0 }, 'none recorded killed'],
])('%j reads “%s”', (row, words) => {
  expect(sayValue({ key: 'x', ...row }, 'killed', 'en')).toBe(words);
});

it('the table has names and codes, and leaves an unknown toll empty', () => {
  const rows = countBy([given('Idlib', 3), given(null, null)], 'governorate', 'killed');

  expect(csvTable(rows, 'governorate', reader('en'))).toEqual([
    ['Governorate', 'Code', 'Incidents', 'Killed, at least', 'Toll not known'],
    ['Idlib', 'SY-Idlib', 1, 3, 0],
    ['Governorate not known', '', 1, '', 1],
  ]);
});
