import { expect, test } from 'vitest';
import { ar } from '../i18n/ar';
import { en } from '../i18n/en';
import type { Language } from '../i18n/language.svelte';
import { dayNumber } from '../lines/dayNumber';
import { emptyBins, type Measure } from '../shown/histogram';
import { describeBins } from './describe';

const months = emptyBins(dayNumber('2019-06-01'), dayNumber('2019-08-31'), 'month');
const said = (
  filled: { sure?: number; spread?: number; unknown?: number }[],
  measure: Measure = 'killed',
  lang: 'en' | 'ar' = 'en',
) =>
  describeBins(
    months.map((bin, i) => ({ ...bin, ...filled[i] })),
    'month',
    measure,
    { lang, t: { en, ar }[lang] } as Language,
  ).replace(/[\u2066-\u2069]/g, '');

test('people killed are said with the tolls that are not known', () => {
  expect(said([{ sure: 4, unknown: 1 }, { sure: 7 }, { unknown: 1 }])).toBe(
    'From 1 June 2019 to 31 August 2019: at least 11 killed, the most in July 2019 (at least 7 killed); toll of 2 incidents not known.',
  );
});

test('where no toll is known, nothing is said to be none', () => {
  expect(said([{ unknown: 1 }])).toBe('From 1 June 2019 to 31 August 2019: toll of 1 incident not known.');
  expect(said([{ unknown: 1 }], 'killed', 'ar')).toContain('حصيلة حادثة واحدة غير معروفة');
});

test('where several months have as many, none has the most', () => {
  expect(said([{ sure: 2 }, { sure: 2 }], 'incidents')).toBe('From 1 June 2019 to 31 August 2019: 4 incidents.');
});
