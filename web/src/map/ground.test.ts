import { expect, it } from 'vitest';
import { groundCircle } from './circle';
import { scaleBar } from './scale';

// Great-circle distance on the same sphere, by another formula than the one under test.
function haversine([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6_371_008 * Math.asin(Math.sqrt(h));
}

it.each([100, 2500, 25_000])('every corner of the ring lies %d m from the place', (metres) => {
  const place: [number, number] = [36.6, 35.8];

  for (const corner of groundCircle(...place, metres)) {
    expect(Math.abs(haversine(place, corner) - metres)).toBeLessThan(metres / 1000);
  }
});

it('closes its ring', () => {
  const ring = groundCircle(36.6, 35.8, 2500);

  expect(ring.at(-1)).toEqual(ring[0]);
});

it.each([
  [35, 6],
  [35, 9.3],
  [33, 14],
])('the scale at %d° and zoom %d fits and is a round number', (lat, zoom) => {
  const { metres, pixels } = scaleBar(lat, zoom, 110);

  expect(pixels).toBeLessThanOrEqual(110);
  expect(pixels).toBeGreaterThan(40);
  expect(['1', '2', '5']).toContain(String(metres).replace(/0+$/, ''));
});
