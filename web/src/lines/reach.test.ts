import { expect, it } from 'vitest';
import type { LineFeature } from './periods';
import { reachOf } from './reach';

const line = (...coordinates: number[][]) =>
  ({ type: 'Feature', geometry: { type: 'MultiLineString', coordinates: [coordinates] } }) as LineFeature;

it('the reach of the lines holds them all', () => {
  expect(reachOf([line([36.1, 35.2], [36.4, 36]), line([37, 35.5], [36.9, 35.1])])).toEqual([36.1, 35.1, 37, 36]);
  expect(reachOf([])).toBeNull();
});
