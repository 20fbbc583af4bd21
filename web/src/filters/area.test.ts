import { describe, expect, it } from 'vitest';
import { Random } from '../testing/random';
import { randomArea } from '../testing/randomView';
import { areaOf, type Corner, contains, cornersOf, isArea, polygonOf } from './area';

const square: Corner[] = [
  [36, 35],
  [37, 35],
  [37, 36],
  [36, 36],
];

describe('a drawn area', () => {
  it('reads back from the text it is written as, to a metre', () => {
    const random = new Random(1);
    for (let i = 0; i < 200; i++) {
      const text = areaOf(randomArea(random));
      expect(isArea(text), text).toBe(true);
      expect(areaOf(cornersOf(text))).toBe(text);
    }
  });

  it('is closed as a polygon', () => {
    expect(polygonOf(square)).toBe('POLYGON((36 35,37 35,37 36,36 36,36 35))');
  });

  it.each([
    ['', 'nothing'],
    ['36,35,37,35', 'two corners'],
    ['36,35,37,35,37', 'half a corner'],
    ['36,95,37,35,37,36', 'a latitude beyond the pole'],
    ['36,35,37,35,38,35', 'corners in one line'],
    ['36,35,37,36,37,35,36,36', 'sides that cross'],
    ['36,35,37,35,36,35,36,36', 'a way there and back'],
    ['36,35,37,35,1e3,36', 'another notation'],
    [areaOf(Array.from({ length: 101 }, (_, i): Corner => [36 + i / 100, 35 + i * i])), 'too many corners'],
  ])('%s is none: %s', (text) => {
    expect(isArea(text)).toBe(false);
  });

  it.each([
    [36.5, 35.5, true],
    [36, 35.5, true],
    [37, 36, true],
    [36.5, 36, true],
    [35.99999, 35.5, false],
    [38, 35, false],
    [36.5, 36.00001, false],
  ])('a square around %d, %d: %s', (lon, lat, inside) => {
    expect(contains(square, lon, lat)).toBe(inside);
    expect(contains(square.toReversed(), lon, lat)).toBe(inside);
  });

  it('has a bay that is outside', () => {
    const bay: Corner[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
    ];

    expect(contains(bay, 2, 2)).toBe(false);
    expect(contains(bay, 2, 0.5)).toBe(true);
    expect(contains(bay, 0.5, 3)).toBe(true);
  });
});
