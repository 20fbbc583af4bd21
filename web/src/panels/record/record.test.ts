import { describe, expect, it } from 'vitest';
import { Labels } from '../../api/labels';
import { en } from '../../i18n/en';
import { alternativeValue } from './alternative';
import { describePlace } from './place';
import { safeLink } from './safeLink';
import { words } from './words/words';

const { facts } = words.en;
const reader = { lang: 'en', t: en } as const;
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('how exactly a place is known', () => {
  const known = { lon: 36.6, uncertainty_m: 2500, location_precision: 'locality', public_level: 'exact' };

  it('is said with a distance', () => {
    expect(plain(describePlace(known, reader))).toBe('place known to about 2.5 km');
  });

  it('is never a distance where there is no point', () => {
    const nowhere = { ...known, lon: null, uncertainty_m: null };

    expect(describePlace({ ...nowhere, location_precision: 'governorate' }, reader)).toBe(facts.placeAsArea);
    expect(describePlace({ ...nowhere, location_precision: 'unknown' }, reader)).toBe(facts.placeUnknown);
    expect(describePlace({ ...nowhere, public_level: 'withheld' }, reader)).toBe(facts.placeWithheld);
  });
});

it.each([
  ['date_start', '2019-07-13', '13 July 2019'],
  ['local_time', '00:01', '00:01'],
  ['parties', 'isis', 'ISIS'],
  ['governorate', 'SY-HM', 'Hama'],
  ['killed', '14', '14'],
])('another account that gives %s as %s reads “%s”', (field, value, words) => {
  const lists = {
    party: [{ code: 'isis', label_en: 'ISIS', label_ar: 'تنظيم داعش' }],
    governorate: [{ code: 'SY-HM', label_en: 'Hama', label_ar: 'حماة' }],
  };

  const said = alternativeValue({ field, value }, { lang: 'en', labels: new Labels(lists, 'en', en) });

  expect(plain(said)).toBe(words);
});

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['not an address', null],
  [null, null],
])('the address %s leads to %s', (url, link) => {
  expect(safeLink(url)).toBe(link);
});
