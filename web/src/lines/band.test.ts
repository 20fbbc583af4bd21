import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { bandAround } from './band';

/** Great-circle distance, by another road than the band's own. */
function haversine([lon0 = 0, lat0 = 0]: Position, [lon1 = 0, lat1 = 0]: Position): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat1 - lat0) * rad) / 2) ** 2 +
    Math.cos(lat0 * rad) * Math.cos(lat1 * rad) * Math.sin(((lon1 - lon0) * rad) / 2) ** 2;
  return 2 * 6_371_008 * Math.asin(Math.sqrt(a));
}

it('reaches as far from the line as the line may be off, on the ground', () => {
  const [from, to] = [
    [36.6, 35.6],
    [36.6, 35.8],
  ];
  const band = bandAround({ type: 'MultiLineString', coordinates: [[from, to] as Position[]] }, 4000);

  const ring = band.coordinates[0]?.[0] as Position[];
  const reach = ring.map((corner) => Math.min(haversine(corner, from as Position), haversine(corner, to as Position)));
  expect(ring[0]).toEqual(ring.at(-1));
  for (const metres of reach) expect(Math.abs(metres - 4000)).toBeLessThan(20);
});

it('has a piece for each stretch, and none for what is no line', () => {
  const path = [
    [36, 35],
    [36.1, 35],
    [36.1, 35.1],
  ];

  expect(bandAround({ type: 'LineString', coordinates: path }, 1000).coordinates).toHaveLength(2);
  expect(bandAround({ type: 'Point', coordinates: [36, 35] }, 1000).coordinates).toEqual([]);
});
