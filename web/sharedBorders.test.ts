import { expect, it } from 'vitest';
import { sharedBorders } from './sharedBorders';

const square = (iso_n3: string, x: number) => ({
  type: 'Feature' as const,
  properties: { iso_n3 },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
});

it('finds the line between two neighbours once, and neither coast nor sheet edge', () => {
  const { features } = sharedBorders({ type: 'FeatureCollection', features: [square('760', 0), square('792', 1)] });

  expect(features.map((f) => f.geometry.coordinates)).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ]);
  expect(features[0]?.properties.disputed).toBe(false);
});

it('marks the lines that are in dispute', () => {
  const { features } = sharedBorders({ type: 'FeatureCollection', features: [square('376', 0), square('760', 1)] });

  expect(features.map((f) => f.properties.disputed)).toEqual([true]);
});
