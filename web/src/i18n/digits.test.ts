import { afterEach, describe, expect, it } from 'vitest';
import { few, signed } from '../ceasefires/numbers';
import { formatDay } from '../time/when';
import { inDigits, writeDigitsAs } from './digits';
import { describeDistance } from './distance';
import { messages } from './languages';
import { describeRange } from './toll';

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const { ar } = messages;

afterEach(() => writeDigitsAs(() => 'latn'));

describe('where Arabic-Indic digits are chosen', () => {
  it('counts, dates, distances and ranges are all written in them', () => {
    writeDigitsAs(() => 'arab');

    expect(ar.shown.massacres(1234)).toBe('١٬٢٣٤ مجزرة');
    expect(bare(formatDay('2019-07-22', 'ar'))).toBe('٢٢ تموز ٢٠١٩');
    expect(bare(describeDistance(2500, ar))).toBe('٢٫٥ كم');
    expect(bare(describeRange({ min: 7, max: 12 }, ar.killed))).toBe('٧–١٢ قتيلاً');
    expect(bare(describeRange({ min: 3, max: 3 }, ar.people))).toBe('٣');
    expect(bare(few(0.428, 'ar'))).toBe('٠٫٤٢٨');
    expect(bare(signed(-30))).toBe('−٣٠');
  });

  it('a text of ours keeps everything but its digits and their separators', () => {
    writeDigitsAs(() => 'arab');

    expect(inDigits('1,234.5 إلى 7. انتهى')).toBe('١٬٢٣٤٫٥ إلى ٧. انتهى');
  });
});

it('the digits of Arabic are those of the Arabic reports, where nothing is chosen', () => {
  expect(ar.shown.massacres(1234)).toBe('1,234 مجزرة');
  expect(bare(formatDay('2019-07-22', 'ar'))).toBe('22 تموز 2019');
  expect(inDigits('2.5')).toBe('2.5');
});
