import { describe, expect, it } from 'vitest';
import { isCivilDate } from './civilDate';
import { formatDates } from './when';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const day = (date: string) => ({ date_start: date, date_end: date, time_precision: 'day' });

describe('the dates of an incident', () => {
  it('stand as the civil date that the source gives', () => {
    expect(plain(formatDates(day('2020-03-05'), 'en'))).toBe('5 March 2020');
  });

  it('use the Levantine month names and Latin digits in Arabic', () => {
    expect(plain(formatDates(day('2019-07-22'), 'ar'))).toBe('22 تموز 2019');
    expect(plain(formatDates(day('2020-01-15'), 'ar'))).toBe('15 كانون الثاني 2020');
  });

  it('say no day when only the month is known', () => {
    const november = { date_start: '2019-11-01', date_end: '2019-11-30', time_precision: 'month' };

    expect(plain(formatDates(november, 'en'))).toBe('November 2019');
    expect(plain(formatDates(november, 'ar'))).toBe('تشرين الثاني 2019');
  });

  it('keep both ends of several days', () => {
    const days = { date_start: '2019-12-30', date_end: '2020-01-02', time_precision: 'days_2_6' };

    expect(plain(formatDates(days, 'en'))).toBe('30 December 2019 – 2 January 2020');
  });

  it('do not stretch an unknown day over years', () => {
    const somewhere = { date_start: '2013-01-21', date_end: '2020-06-29', time_precision: 'unknown' };

    expect(plain(formatDates(somewhere, 'en'))).toBe('between 21 January 2013 and 29 June 2020');
  });

  it('keep their order in a line of the other direction', () => {
    expect(formatDates(day('2019-07-22'), 'ar')).toMatch(/^\u2068.*\u2069$/);
  });
});

it.each([
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2019-7-1', false],
  ['2019-13-01', false],
  ['2019-07-22T00:00:00Z', false],
  ['', false],
])('%s is a civil date: %s', (text, expected) => {
  expect(isCivilDate(text)).toBe(expected);
});
