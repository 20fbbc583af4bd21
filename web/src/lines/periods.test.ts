import { describe, expect, it } from 'vitest';
import type { Line } from '../api/types';
import { knownDays, type LineFeature, linesOn } from './periods';

const line = (id: string, valid_from: string, valid_until: string): LineFeature => ({
  type: 'Feature',
  geometry: null,
  properties: { id, valid_from, valid_until } as Line,
});
// Two fronts: one changes on 8 May; between 10 and 20 May nothing is known.
const lines = [
  line('north', '2019-05-01', '2019-05-10'),
  line('south-1', '2019-05-01', '2019-05-08'),
  line('south-2', '2019-05-08', '2019-05-10'),
  line('later', '2019-05-20', '2019-06-01'),
];
const on = (day: string) => {
  const { lines: found, first, last } = linesOn(lines, day);
  return [found.map((f) => f.properties.id).join(), first, last];
};

describe('the lines of a day', () => {
  it.each([
    ['2019-05-01', 'north,south-1', '2019-05-01', '2019-05-07'],
    ['2019-05-07', 'north,south-1', '2019-05-01', '2019-05-07'],
    ['2019-05-08', 'north,south-2', '2019-05-08', '2019-05-09'],
    ['2019-05-31', 'later', '2019-05-20', '2019-05-31'],
  ])('%s are %s, the same from %s to %s', (day, ...expected) => {
    expect(on(day)).toEqual(expected);
  });

  it('are none before the first, after the last and in between, never the nearest', () => {
    expect(on('2019-04-30')).toEqual(['', null, '2019-04-30']);
    expect(on('2019-05-10')).toEqual(['', '2019-05-10', '2019-05-19']);
    expect(on('2019-06-01')).toEqual(['', '2019-06-01', null]);
  });
});

it('lines are known from the first day of the first to the last day of the last', () => {
  expect(knownDays(lines)).toEqual({ first: '2019-05-01', last: '2019-05-31' });
  expect(knownDays([])).toBeNull();
});
