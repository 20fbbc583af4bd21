import { expect, it } from 'vitest';
import { ar } from '../i18n/ar';
import { en } from '../i18n/en';
import { Labels } from './labels';

const lists = {
  party: [
    { code: 'syrian_regime_forces', label_en: 'Syrian regime forces', label_ar: 'قوات النظام السوري' },
    { code: 'russian_forces', label_en: 'Russian forces', label_ar: 'القوات الروسية' },
    { code: 'isis', label_en: 'ISIS', label_ar: 'تنظيم داعش' },
  ],
};
const english = new Labels(lists, 'en', en);

it('names one party by its label', () => {
  expect(english.bucket('russian_forces')).toBe('Russian forces');
  expect(new Labels(lists, 'ar', ar).bucket('russian_forces')).toBe('القوات الروسية');
});

it('calls regime and Russian forces together what the reports call them', () => {
  expect(english.bucket('joint:russian_forces+syrian_regime_forces')).toBe('Syrian-Russian alliance forces');
});

it('joins other parties held responsible together, and parts those of which one may be', () => {
  expect(english.bucket('joint:isis+syrian_regime_forces')).toBe('ISIS and Syrian regime forces');
  expect(english.bucket('alternative:isis+russian_forces')).toBe('ISIS or Russian forces');
});

it('shows a code it has no label for', () => {
  expect(english.of('party', 'new_party')).toBe('new_party');
});
