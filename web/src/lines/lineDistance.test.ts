import { describe, expect, it } from 'vitest';
import { ar } from '../i18n/ar';
import { en } from '../i18n/en';
import { describeTrueDistance, trueDistance } from './lineDistance';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const measured = (min: number, max: number, line: number, place: number | null) => ({
  line_distance_min_m: min,
  line_distance_max_m: max,
  line_uncertainty_m: line,
  uncertainty_m: place,
});

describe('how far an incident may have been from the line', () => {
  it('takes in both uncertainties', () => {
    expect(trueDistance(measured(20_032, 20_032, 4900, 500))).toEqual({ least: 14_632, most: 25_432 });
  });

  it('is never less than nothing', () => {
    expect(trueDistance(measured(3000, 3000, 4000, 2500)).least).toBe(0);
  });

  it('adds only the line where the place is an area, which is in the distances already', () => {
    expect(trueDistance(measured(5000, 30_000, 4000, null))).toEqual({ least: 1000, most: 34_000 });
  });

  it.each([
    [measured(6950, 6950, 2850, 0), '4.1–9.8 km'],
    [measured(6950, 6950, 4000, 500), '2.4–12 km'],
    [measured(3000, 3000, 4000, 0), '0–7 km'],
    [measured(20_032, 20_032, 4900, 500), '14–26 km'],
    [measured(300, 300, 120, 10), '170–430 m'],
    [measured(7000, 7000, 0, 0), '7 km'],
  ])('%o reads %s, rounded outwards', (distance, words) => {
    expect(plain(describeTrueDistance(distance, en))).toBe(words);
  });

  it('keeps its order in Arabic', () => {
    expect(describeTrueDistance(measured(6950, 6950, 2850, 0), ar)).toContain('\u20664.1–9.8\u2069 كم');
  });
});
