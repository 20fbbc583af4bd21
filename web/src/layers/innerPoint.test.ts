import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { innerPoint } from './innerPoint';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

it('lies in the land itself, not in what the land surrounds', () => {
  const ringOfLand = [square(36, 35, 1), square(36.2, 35.2, 0.6)];

  const [x = 0, y = 0] = innerPoint({ type: 'Polygon', coordinates: ringOfLand }) ?? [];

  expect(x > 36.2 && x < 36.8 && y > 35.2 && y < 35.8).toBe(false);
  expect(x > 36 && x < 37 && y > 35 && y < 36).toBe(true);
});

it('is near the middle of the larger part', () => {
  const parts = [[square(40, 34, 0.1)], [square(36, 35, 1)]];

  const [x = 0, y = 0] = innerPoint({ type: 'MultiPolygon', coordinates: parts }) ?? [];

  expect([Math.abs(x - 36.5) < 0.1, Math.abs(y - 35.5) < 0.1]).toEqual([true, true]);
});

it('is none for what has no area', () => {
  expect(innerPoint({ type: 'Point', coordinates: [36, 35] })).toBeNull();
});
