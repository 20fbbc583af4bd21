import { describe, expect, it } from 'vitest';
import { Labels } from '../../api/labels';
import type { IncidentRecord } from '../../api/types';
import { messages } from '../../i18n/languages';
import type { Lang } from '../../viewState';
import { describeChange, fieldName } from './revision';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const lists = {
  party: [{ code: 'russian_forces', label_en: 'Russian forces', label_ar: 'القوات الروسية' }],
  role: [{ code: 'sole', label_en: 'Alone', label_ar: 'وحدها' }],
  confidence: [{ code: 'likely', label_en: 'Likely', label_ar: 'مرجّح' }],
  weapon: [{ code: 'artillery', label_en: 'Artillery', label_ar: 'مدفعية' }],
  age_sex: [{ code: 'woman', label_en: 'Women', label_ar: 'نساء' }],
};
const reader = (lang: Lang) => ({ lang, t: messages[lang], labels: new Labels(lists, lang, messages[lang]) });
const record = { sources: [{ id: 'report', title: 'A report' }] } as unknown as IncidentRecord;
const said = (field: string, before: unknown, after: unknown, lang: Lang = 'en') =>
  plain(describeChange({ field, before, after }, record, reader(lang)));

describe('a change of a record', () => {
  it.each([
    ['killed', { min: 6, max: 8 }, { min: 7 }, '6–8 → at least 7'],
    ['date_start', '2019-07-05', '2019-07-06', '5 July 2019 → 6 July 2019'],
    ['weapons', [], ['artillery'], 'none → Artillery'],
    ['double_tap', null, false, 'not known → recorded as none'],
    ['uncertainty_m', 500, 2500, '500 m → 2500 m'],
    ['point', [36.5, 35.6], [36.6, 35.7], '35.6, 36.5 → 35.7, 36.6'],
    [
      'parties',
      [],
      [{ party: 'russian_forces', role: 'sole', confidence: 'likely' }],
      'none → Russian forces, Alone, Likely',
    ],
    ['victims', null, [{ age_sex: 'woman', killed: { min: 2, max: 2 } }], 'not known → Women, 2 killed'],
    ['sources', [], [{ source: 'report', place: 'p. 3' }], 'none → A report, p. 3'],
    ['sites', [], [{ name_en: 'Market', injured: { min: 1 } }], 'none → Market, at least 1 injured'],
    ['alternatives', [], [{ field: 'killed', value: '14' }], 'none → Killed, 14'],
    ['title_en', 'A raid', 'An attack', 'A raid → An attack'],
  ])('of %s is told in words', (field, before, after, words) => {
    expect(said(field, before, after)).toBe(words);
  });

  it('reads from right to left in Arabic', () => {
    expect(said('killed', { min: 6 }, null, 'ar')).toBe('6 على الأقل ← غير معروف');
  });

  it('of a member without a name of its own is called by its key', () => {
    expect(fieldName('stated_weekday', reader('en'))).toBe('Weekday');
    expect(fieldName('point', reader('ar'))).toBe('النقطة (خط العرض، خط الطول)');
    expect(fieldName('something_new', reader('en'))).toBe('something_new');
  });
});
