import { describe, expect, it } from 'vitest';
import { ar } from './ar';
import { en } from './en';
import { describeRange } from './toll';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('a toll in words', () => {
  it.each([
    [39, 39, '39 killed', '39 قتيلاً'],
    [13, null, 'at least 13 killed', '13 قتيلاً على الأقل'],
    [7, 12, '7–12 killed', '7–12 قتيلاً'],
    [0, 2, 'at most 2 killed', 'قتيلان على الأكثر'],
    [null, 4, 'at most 4 killed', '4 قتلى على الأكثر'],
    [1, 1, '1 killed', 'قتيل واحد'],
    [1, 2, '1–2 killed', '1–2 قتلى'],
    [100, 100, '100 killed', '100 قتيل'],
    [0, 0, 'no civilian killed', 'لا قتلى مدنيين'],
    [null, null, 'toll not known', 'الحصيلة غير معروفة'],
    [0, null, 'toll not known', 'الحصيلة غير معروفة'],
  ])('from %s to %s reads “%s” and “%s”', (min, max, english, arabic) => {
    expect(plain(describeRange({ min, max }, en.killed))).toBe(english);
    expect(plain(describeRange({ min, max }, ar.killed))).toBe(arabic);
  });

  it('isolates a range, so that 7–12 never reads 12–7 in Arabic', () => {
    expect(describeRange({ min: 7, max: 12 }, ar.killed)).toContain('\u20667–12\u2069');
  });
});
