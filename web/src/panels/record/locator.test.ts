import { expect, it } from 'vitest';
import { areaPath, onSheet, sheet } from './locator';

it('the sheet is in kilometres: Damascus and Aleppo lie about 309 km apart on it', () => {
  const [[x1, y1], [x2, y2]] = [onSheet(36.3, 33.51), onSheet(37.16, 36.2)];

  expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(308.7, 0);
  expect(sheet.width).toBeGreaterThan(sheet.height);
});

it('an area is drawn with all its rings, and a point is no area', () => {
  const ring = [
    [36, 35],
    [37, 35],
    [37, 36],
    [36, 35],
  ];

  expect(areaPath({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }).match(/M[^Z]+Z/g)).toHaveLength(2);
  expect(areaPath({ type: 'Polygon', coordinates: [ring] })).toMatch(/^M[\d.]+,[\d.]+L/);
  expect(areaPath({ type: 'Point', coordinates: [36, 35] })).toBe('');
  expect(areaPath(null)).toBe('');
});
