import { describe, expect, it } from 'vitest';
import { messages } from '../i18n/languages';
import { spanOf } from './asText';
import { damascusDay, effectiveFrom } from './effective';
import { sayKilled, sayRatio } from './inWords';
import { words } from './words/words';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const ratio = {
  ratio: 0.6,
  low: 0.42820989,
  high: 0.83452545,
  p: 0.00195,
  is_unbounded_above: false,
  nothing_recorded: false,
};

describe('a ratio in words', () => {
  it('comes with its interval, and no more digits than it is worth', () => {
    expect(plain(sayRatio(ratio, words.en, 'en'))).toBe('0.6 (95 % interval 0.428 to 0.835)');
  });

  it('is none where nothing was recorded before, and keeps its lower end', () => {
    const unbounded = { ...ratio, ratio: null, low: 0.0256, high: null, is_unbounded_above: true };

    expect(plain(sayRatio(unbounded, words.en, 'en'))).toMatch(/^No ratio: nothing recorded before.*0\.0256/);
  });

  it('is none at all where nothing was recorded in either period', () => {
    const none = { ...ratio, ratio: null, low: null, high: null, p: null, nothing_recorded: true };

    expect(sayRatio(none, words.en, 'en')).toBe('No ratio: no incidents recorded in either period.');
  });
});

describe('people killed', () => {
  const tally = { incidents: 2, killed_min: 22, killed_max: null, unknown_tolls: 0 };
  const say = (of: Partial<typeof tally> | { killed_min: null }) =>
    sayKilled({ ...tally, ...of }, messages.en, words.en);

  it('are a minimum, and where no incident is recorded no claim is made', () => {
    expect(say({})).toBe('at least 22 killed');
    expect(say({ incidents: 0, killed_min: 0 })).toBe('no one recorded killed');
  });

  it('are not known, rather than none, where no toll is known', () => {
    expect(say({ killed_min: null })).toBe('toll not known');
  });
});

describe('the effective time', () => {
  const fourth = { effective_at: '2020-01-11T22:01:00Z', effective_precision: 'minute' };

  it('is the clock of Damascus, also where that is already the next day', () => {
    expect(plain(effectiveFrom(fourth, 'en', words.en.atTime))).toBe('12 January 2020, 00:01 Damascus time');
    expect(plain(effectiveFrom(fourth, 'ar', words.ar.atTime))).toBe('12 كانون الثاني 2020، الساعة 00:01 بتوقيت دمشق');
  });

  it('is a day where only the day is stated', () => {
    const first = { effective_at: '2019-07-31T21:00:00Z', effective_precision: 'day' };

    expect(plain(effectiveFrom(first, 'en', words.en.atTime))).toBe('1 August 2019');
    expect(plain(damascusDay(first.effective_at, 'ar'))).toBe('1 آب 2019');
  });
});

describe('the days compared', () => {
  const said = (start: string, end: string) => plain(spanOf({ days: 22, start, end, turns_at: start }, words.en, 'en'));

  it('are named by the first and the last, and not by the day that begins where they end', () => {
    expect(said('2020-02-13T00:00:00+02:00', '2020-03-28T00:00:00+03:00')).toBe(
      '22 days on each side, 13 February 2020 to 27 March 2020',
    );
  });

  it('hold the day in which they end', () => {
    expect(said('2020-01-01T00:01:00+02:00', '2020-01-23T00:01:00+02:00')).toContain('to 23 January 2020');
  });
});

it('no word of ours claims a cause, in either language', () => {
  const said = (of: unknown): string[] =>
    typeof of === 'string'
      ? [of]
      : typeof of === 'function'
        ? [String(of(3, 'x', 'y', 'z'))]
        : Object.values(of as object).flatMap(said);

  expect(said(words.en).join('\n')).not.toMatch(/significan|reduc|increas|decreas|effect of|because|thanks to|led to/i);
  expect(said(words.ar).join('\n')).not.toMatch(/بسبب|أدى|أدّى|خفّض|قلّص|نتيجة|بفضل|دال إحصائي/);
});
